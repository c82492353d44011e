#include "core/policy/reason_codes.h"

#include "core/base/ids.h"
#include "core/policy/distinct_names.h"

#include <algorithm>

namespace countersign::policy {

ReasonCodes ReasonCodes::read(json::ObjectReader& reader) {
    ReasonCodes codes;
    for (std::size_t use = 0; use < codes.m_codes.size(); ++use) {
        const std::string_view member = reasonUseWords.words[use];
        codes.m_codes[use] = reader.strings(member);
        DistinctNames names;
        for (const std::string& code : codes.m_codes[use]) {
            if (auto checked = checkId(code, "reason_code"); !checked)
                reader.failWith(member, std::move(checked).error());
            names.add(reader, member, code);
        }
    }
    return codes;
}

bool ReasonCodes::allows(ReasonUse use, std::string_view code) const {
    const std::vector<std::string>& codes = of(use);
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

} // namespace countersign::policy
