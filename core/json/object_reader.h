#pragma once

#include "core/base/bytes.h"
#include "core/base/decimal.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/json/value.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::json {

/// How scalars are spelled in the document an ObjectReader reads.
enum class Scalars {
    /// Signed files: integers are integers, decimals are canonical strings.
    signedFile,
    /// Evidence JSON: decimals and integers are JSON numbers, or strings of the same form.
    evidence,
    /// Restricted YAML: every scalar arrives as a string and gets its type from the reader's question.
    yaml,
};

/// Reads a closed object member by member and remembers the first error, so that a reader is a list of
/// questions followed by one finish(). After an error every further question answers with an empty value.
/// Members nobody asked for are an error in finish(). Errors name the file, the JSON pointer and the line.
///
/// Usage:
///   ObjectReader r(value, file, pointer, Scalars::signedFile);
///   core.revision = r.integer("revision", 1, 999999);
///   core.cluster = r.id<ClusterTag>("exception_cluster_id");   // std::optional<Id>
///   if (auto done = r.finish(); !done) return done.error();
class ObjectReader {
public:
    ObjectReader(const Value& object, std::string_view file, std::string pointer, Scalars scalars);

    bool has(std::string_view name) const;
    /// Present and null (never in YAML).
    bool isNull(std::string_view name);

    std::string string(std::string_view name, std::size_t maxCodePoints = 4096);
    /// One of the given words. Empty after an error.
    std::string word(std::string_view name, const std::vector<std::string_view>& allowed);
    std::int64_t integer(std::string_view name, std::int64_t low, std::int64_t high);
    bool boolean(std::string_view name);
    Decimal decimal(std::string_view name);
    Timestamp timestamp(std::string_view name);
    Sha256 digest(std::string_view name);
    template <typename Tag>
    std::optional<Id<Tag>> id(std::string_view name) {
        const std::string text = string(name, 256);
        if (failed()) return std::nullopt;
        auto parsed = Id<Tag>::parse(text);
        if (parsed) return *parsed;
        failWith(name, std::move(parsed).error());
        return std::nullopt;
    }
    /// Arrays without an order of their own: distinct items, in signed files sorted by their bytes.
    std::vector<std::string> strings(std::string_view name, std::size_t maxItems = 1024);
    std::vector<Sha256> digests(std::string_view name, std::size_t maxItems = 4096);

    /// A member that is an object / an array of objects, read by a function that gets its own ObjectReader;
    /// the nested reader is finished and its error taken over.
    void object(std::string_view name, const std::function<void(ObjectReader&)>& readMember);
    void objects(std::string_view name, const std::function<void(ObjectReader&)>& readItem,
                 std::size_t maxItems = 4096);
    /// The member as it is (marks it as known); nullptr after an error or when absent.
    const Value* raw(std::string_view name);
    /// The same, but absence is an error: nullptr after an error only.
    const Value* need(std::string_view name);

    /// Records an error of the caller's own about a member (pointer and file are filled in).
    void failWith(std::string_view name, Error error);
    bool failed() const { return m_error.has_value(); }
    const std::string& pointer() const { return m_pointer; }
    std::string pointerOf(std::string_view name) const;
    /// The first error, or memberUnknown for a member nobody asked for.
    Result<void> finish();

private:
    const Value* needText(std::string_view name, std::string_view expected);
    const Value* needArray(std::string_view name, std::size_t maxItems);
    /// The text that spells a number outside signed files; nullptr after an error.
    const std::string* numberText(std::string_view name, std::string_view expected);
    void readNested(const Value& value, std::string pointer,
                    const std::function<void(ObjectReader&)>& readMember);
    void wrongType(const Value& value, const std::string& pointer, std::string_view expected);
    void failAt(std::string pointer, std::uint32_t line, Error error);

    const Value& m_object;
    std::string m_file;
    std::string m_pointer;
    Scalars m_scalars;
    std::vector<const Value*> m_asked;
    std::optional<Error> m_error;
};

} // namespace countersign::json
