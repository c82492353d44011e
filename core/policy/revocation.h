#pragma once

#include "core/base/timestamp.h"
#include "core/json/object_reader.h"
#include "core/policy/word_list.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace countersign::policy {

/// Why a key may no longer sign (domain.md section 3).
enum class RevocationReason : std::uint8_t { superseded, retired, roleChanged, compromised, lost };

inline constexpr WordList<RevocationReason, 5> revocationReasonWords{
    {"superseded", "retired", "role_changed", "compromised", "lost"}};

inline std::string_view revocationReasonName(RevocationReason reason) {
    return revocationReasonWords.name(reason);
}

/// The end of a key. Every reason stops new signatures from `revokedAt` on; compromised and lost also cast
/// doubt on signatures from `suspectedSince` on, which is set for exactly these two and never after
/// `revokedAt`.
struct Revocation {
    RevocationReason reason = RevocationReason::superseded;
    Timestamp revokedAt = Timestamp::fromUnixSeconds(0);
    std::optional<Timestamp> suspectedSince;

    /// `reader` stands on the revocation object. Error (in the reader): revocationInconsistent.
    static Revocation read(json::ObjectReader& reader);
    /// What two directories say of one key, together: the reason that casts doubt, the earlier moments.
    static Revocation graver(const Revocation& one, const Revocation& other);
    /// Whether existing signatures need an independent witness.
    bool castsDoubt() const { return suspectedSince.has_value(); }
    bool operator==(const Revocation&) const = default;
};

} // namespace countersign::policy
