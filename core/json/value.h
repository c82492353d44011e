#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace countersign::json {

/// One parsed JSON (or restricted YAML) value. Objects keep their members sorted by name, which is the
/// canonical order for the ASCII names of signed files. Copies share arrays and objects until one is changed,
/// so that passing parts of a document on costs nothing.
class Value {
public:
    /// `integer` appears in signed files; `number` keeps the text of an evidence file's number, exactly.
    enum class Kind : std::uint8_t { null, boolean, integer, number, string, array, object };
    using Member = std::pair<std::string, Value>;

    Value() = default;
    Value(const Value&) = default;
    Value& operator=(const Value&) = default;
    /// What was moved from is null.
    Value(Value&& other) noexcept;
    Value& operator=(Value&& other) noexcept;
    ~Value() = default;
    static Value null() { return {}; }
    static Value boolean(bool b);
    static Value integer(std::int64_t i);
    static Value number(std::string text);
    static Value string(std::string text);
    static Value array(std::vector<Value> items = {});
    /// Members may come in any order; names must be distinct (a check, not an error).
    static Value object(std::vector<Member> members = {});

    Kind kind() const { return m_kind; }
    bool isNull() const { return m_kind == Kind::null; }
    bool isString() const { return m_kind == Kind::string; }
    bool isArray() const { return m_kind == Kind::array; }
    bool isObject() const { return m_kind == Kind::object; }

    // Each accessor checks the kind: asking for another one is our own bug.
    bool asBoolean() const;
    std::int64_t asInteger() const;
    /// Text of a string or of a number.
    const std::string& asText() const;
    const std::vector<Value>& items() const;
    const std::vector<Member>& members() const;

    /// The member of that name, or nullptr.
    const Value* find(std::string_view name) const;
    /// Sets or replaces a member of an object.
    void set(std::string name, Value value);
    /// Removes a member of an object if it is there.
    void remove(std::string_view name);
    /// Adds an item to an array.
    void append(Value value);

    /// Line where the value starts in the file it was read from, from 1; 0 for values made by the program.
    std::uint32_t line() const { return m_line; }
    void setLine(std::uint32_t line) { m_line = line; }

    /// Equality of content; lines do not count.
    bool operator==(const Value& other) const;

private:
    using Items = std::vector<Value>;
    using Members = std::vector<Member>;
    using Content = std::variant<std::monostate, bool, std::int64_t, std::string, std::shared_ptr<Items>,
                                 std::shared_ptr<Members>>;

    Value(Kind kind, Content content) : m_content(std::move(content)), m_kind(kind) {}

    /// The members, this value's alone.
    Members& ownMembers();

    Content m_content;
    Kind m_kind = Kind::null;
    std::uint32_t m_line = 0;
};

} // namespace countersign::json
