#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace countersign::json {

/// The place of a byte in a file for messages: "byte 17, line 1". Bytes count from 0, lines from 1.
std::string placeOf(std::size_t offset, std::uint32_t line);

/// The bytes of one document, how far they have been read, and the first fault met.
class Source {
public:
    Source(std::string_view bytes, std::string_view file) : m_bytes(bytes), m_file(file) {}

    std::string_view bytes() const { return m_bytes; }
    std::size_t offset() const { return m_offset; }
    std::uint32_t line() const { return m_line; }
    bool atEnd() const { return m_offset == m_bytes.size(); }
    bool nextIs(char c) const { return !atEnd() && m_bytes[m_offset] == c; }
    /// The byte to be read next; asking at the end is our own bug.
    char next() const { return m_bytes[m_offset]; }

    void skip(std::size_t count) { m_offset += count; }
    /// Skips that byte if it comes next.
    bool take(char c) {
        if (!nextIs(c)) return false;
        ++m_offset;
        return true;
    }
    void skipWhitespace();

    /// Records a fault on the line reached so far; always false, so that a parser can return it.
    bool fail(ErrorCode code, std::size_t offset, std::string detail) {
        return fail(code, offset, m_line, detail);
    }
    bool fail(ErrorCode code, std::size_t offset, std::uint32_t line, const std::string& detail);
    /// What comes next, or the end, is not what the grammar wants.
    bool unexpected(std::string_view wanted);

    /// The fault recorded; only after a failure.
    const Error& error() const { return *m_error; }

private:
    std::string_view m_bytes;
    std::string_view m_file;
    std::size_t m_offset = 0;
    std::uint32_t m_line = 1;
    std::optional<Error> m_error;
};

} // namespace countersign::json
