#include "core/policy/capacity.h"

namespace countersign::policy {

std::optional<Capacity> Capacity::parse(std::string_view text) {
    if (const auto role = parseRole(text)) return Capacity(*role);
    if (const auto duty = parseDuty(text)) return Capacity(*duty);
    return std::nullopt;
}

std::optional<Capacity> Capacity::read(json::ObjectReader& reader) {
    const bool isRole = reader.has("role");
    if (isRole == reader.has("duty")) {
        reader.failWith("role", Error(ErrorCode::capacityAmbiguous));
        return std::nullopt;
    }
    const Capacity capacity =
        isRole ? Capacity(roleWords.read(reader, "role")) : Capacity(dutyWords.read(reader, "duty"));
    if (reader.failed()) return std::nullopt;
    return capacity;
}

std::string_view Capacity::member() const {
    return role() ? "role" : "duty";
}

std::string_view Capacity::text() const {
    const auto held = role();
    return held ? roleName(*held) : dutyName(std::get<Duty>(m_held));
}

std::optional<Role> Capacity::role() const {
    const Role* held = std::get_if<Role>(&m_held);
    return held != nullptr ? std::optional(*held) : std::nullopt;
}

std::optional<Duty> Capacity::duty() const {
    const Duty* held = std::get_if<Duty>(&m_held);
    return held != nullptr ? std::optional(*held) : std::nullopt;
}

} // namespace countersign::policy
