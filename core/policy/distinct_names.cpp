#include "core/policy/distinct_names.h"

#include "core/base/ids.h"

namespace countersign::policy {

void DistinctNames::add(json::ObjectReader& reader, std::string_view member, std::string_view name) {
    if (reader.failed() || m_folded.insert(foldCase(name)).second) return;
    reader.failWith(member, Error(ErrorCode::nameRepeated, {}, {}, std::string(name)));
}

} // namespace countersign::policy
