#pragma once

#include "core/json/object_reader.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::policy {

/// What a reason code may be used for; one list of the policy each.
enum class ReasonUse : std::uint8_t {
    selection,
    selectionNotFirst,
    rejection,
    riskAcceptance,
    decline,
    withdraw,
};

/// "selection", "selection_not_first", …: the member names of `reason_codes`.
std::string_view reasonUseName(ReasonUse use);

/// The closed lists of reason codes (FORMAT.md "Policy").
class ReasonCodes {
public:
    /// `reader` stands on the object `reason_codes`.
    static ReasonCodes read(json::ObjectReader& reader);
    bool allows(ReasonUse use, std::string_view code) const;
    /// In the order of the file.
    const std::vector<std::string>& of(ReasonUse use) const;

private:
    std::map<ReasonUse, std::vector<std::string>> m_codes;
};

} // namespace countersign::policy
