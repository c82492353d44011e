#pragma once

#include "core/json/object_reader.h"
#include "core/policy/word_list.h"

#include <array>
#include <cstdint>
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

/// The member names of `reason_codes`.
inline constexpr WordList<ReasonUse, 6> reasonUseWords{
    {"selection", "selection_not_first", "rejection", "risk_acceptance", "decline", "withdraw"}};

inline std::string_view reasonUseName(ReasonUse use) {
    return reasonUseWords.name(use);
}

/// The closed lists of reason codes (FORMAT.md "Policy"). An empty list allows nothing.
class ReasonCodes {
public:
    /// `reader` stands on the object `reason_codes`.
    static ReasonCodes read(json::ObjectReader& reader);
    bool allows(ReasonUse use, std::string_view code) const;
    /// In the order of the file.
    const std::vector<std::string>& of(ReasonUse use) const { return m_codes[static_cast<std::size_t>(use)]; }

private:
    std::array<std::vector<std::string>, 6> m_codes;
};

} // namespace countersign::policy
