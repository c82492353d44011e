#pragma once

#include "core/policy/capacity.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace countersign::statement {

/// What a person can do about a core (domain.md section 4).
enum class Act { issue, submit, review, approve, retract, decline, withdraw, hold, release, comment };

inline constexpr std::array allActs{Act::issue,   Act::submit,   Act::review, Act::approve, Act::retract,
                                    Act::decline, Act::withdraw, Act::hold,   Act::release, Act::comment};

std::string_view actName(Act act);
std::optional<Act> parseAct(std::string_view word);

/// The fixed English sentence a person signs with this act in this capacity, or nothing when the act cannot
/// be done in that capacity. This table is the only place that says who may do what by role.
std::optional<std::string_view> meaningOf(Act act, const policy::Capacity& capacity);

} // namespace countersign::statement
