#include "core/json/value.h"

#include "core/base/check.h"

#include <algorithm>
#include <atomic>

namespace countersign::json {

namespace {

bool byName(const Value::Member& member, std::string_view name) {
    return member.first < name;
}

bool ascending(const Value::Member& left, const Value::Member& right) {
    return left.first < right.first;
}

bool outOfOrder(const Value::Member& left, const Value::Member& right) {
    return !ascending(left, right);
}

/// The content, copied before if another value has it too.
template <typename T>
T& unshared(std::shared_ptr<T>& content) {
    if (content.use_count() > 1) content = std::make_shared<T>(*content);
    // What another thread read before it let go comes before what is written now.
    std::atomic_thread_fence(std::memory_order_acquire);
    return *content;
}

/// What two values share is equal without a look.
template <typename T, typename Content>
bool areEqual(const Content& one, const Content& other) {
    const auto& left = std::get<std::shared_ptr<T>>(one);
    const auto& right = std::get<std::shared_ptr<T>>(other);
    return left == right || *left == *right;
}

} // namespace

Value::Value(Value&& other) noexcept
    : m_content(std::exchange(other.m_content, Content())), m_kind(std::exchange(other.m_kind, Kind::null)),
      m_line(other.m_line) {
}

Value& Value::operator=(Value&& other) noexcept {
    m_content = std::exchange(other.m_content, Content());
    m_kind = std::exchange(other.m_kind, Kind::null);
    m_line = other.m_line;
    return *this;
}

Value Value::boolean(bool b) {
    return Value(Kind::boolean, b);
}

Value Value::integer(std::int64_t i) {
    return Value(Kind::integer, i);
}

Value Value::number(std::string text) {
    return Value(Kind::number, std::move(text));
}

Value Value::string(std::string text) {
    return Value(Kind::string, std::move(text));
}

Value Value::array(std::vector<Value> items) {
    return Value(Kind::array, std::make_shared<Items>(std::move(items)));
}

Value Value::object(std::vector<Member> members) {
    const auto disorder = std::adjacent_find(members.begin(), members.end(), outOfOrder);
    if (disorder != members.end()) {
        std::sort(members.begin(), members.end(), ascending);
        const auto repeated = std::adjacent_find(members.begin(), members.end(), outOfOrder);
        check(repeated == members.end(), "names of an object are distinct");
    }
    return Value(Kind::object, std::make_shared<Members>(std::move(members)));
}

bool Value::asBoolean() const {
    check(m_kind == Kind::boolean, "a boolean");
    return std::get<bool>(m_content);
}

std::int64_t Value::asInteger() const {
    check(m_kind == Kind::integer, "an integer");
    return std::get<std::int64_t>(m_content);
}

const std::string& Value::asText() const {
    check(m_kind == Kind::string || m_kind == Kind::number, "a string or a number");
    return std::get<std::string>(m_content);
}

const std::vector<Value>& Value::items() const {
    check(isArray(), "an array");
    return *std::get<std::shared_ptr<Items>>(m_content);
}

const std::vector<Value::Member>& Value::members() const {
    check(isObject(), "an object");
    return *std::get<std::shared_ptr<Members>>(m_content);
}

Value::Members& Value::ownMembers() {
    check(isObject(), "an object");
    return unshared(std::get<std::shared_ptr<Members>>(m_content));
}

const Value* Value::find(std::string_view name) const {
    const auto& all = members();
    const auto found = std::lower_bound(all.begin(), all.end(), name, byName);
    return found != all.end() && found->first == name ? &found->second : nullptr;
}

void Value::set(std::string name, Value value) {
    Members& all = ownMembers();
    const auto at = std::lower_bound(all.begin(), all.end(), std::string_view(name), byName);
    if (at != all.end() && at->first == name)
        at->second = std::move(value);
    else
        all.emplace(at, std::move(name), std::move(value));
}

void Value::remove(std::string_view name) {
    Members& all = ownMembers();
    const auto at = std::lower_bound(all.begin(), all.end(), name, byName);
    if (at != all.end() && at->first == name) all.erase(at);
}

void Value::append(Value value) {
    check(isArray(), "an array");
    unshared(std::get<std::shared_ptr<Items>>(m_content)).push_back(std::move(value));
}

bool Value::operator==(const Value& other) const {
    if (m_kind != other.m_kind) return false;
    if (isArray()) return areEqual<Items>(m_content, other.m_content);
    if (isObject()) return areEqual<Members>(m_content, other.m_content);
    return m_content == other.m_content;
}

} // namespace countersign::json
