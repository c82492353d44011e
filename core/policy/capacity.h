#pragma once

#include "core/json/object_reader.h"
#include "core/policy/duty.h"
#include "core/policy/role.h"

#include <compare>
#include <optional>
#include <string_view>
#include <variant>

namespace countersign::policy {

/// In which capacity a person acts: a signer class or a duty.
class Capacity {
public:
    Capacity(Role role) : m_held(role) {}
    Capacity(Duty duty) : m_held(duty) {}
    /// Any word of either list.
    static std::optional<Capacity> parse(std::string_view text);
    /// Reads exactly one of the members `role` and `duty`. Error (in the reader): capacityAmbiguous.
    static std::optional<Capacity> read(json::ObjectReader& reader);

    /// "role" or "duty": the name of the member that holds text().
    std::string_view member() const;
    /// The word, e.g. "release_authority" or "reviewer".
    std::string_view text() const;
    std::optional<Role> role() const;
    std::optional<Duty> duty() const;
    auto operator<=>(const Capacity&) const = default;

private:
    std::variant<Role, Duty> m_held;
};

} // namespace countersign::policy
