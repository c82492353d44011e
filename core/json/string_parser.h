#pragma once

#include "core/json/reader.h"
#include "core/json/source.h"

#include <cstddef>
#include <optional>
#include <string>

namespace countersign::json {

/// Reads one string of a document: escapes, UTF-8, and what the profile says about text.
class StringParser {
public:
    StringParser(Source& source, Profile profile) : m_source(source), m_profile(profile) {}

    /// Reads from the opening to behind the closing quote into `text`; false after a fault.
    bool parse(std::string& text);

private:
    void takePlain(std::string& text);
    bool takeSpecial(std::string& text);
    bool takeEncoded(std::string& text);
    bool takeEscape(std::string& text);
    bool takeUnicodeEscape(std::string& text);
    std::optional<char32_t> fourHexDigits(std::size_t at) const;
    bool endsWithin(std::size_t count) const;
    bool badEscape();
    bool loneSurrogate();
    bool accept(std::string& text, char32_t codePoint, std::size_t length);

    Source& m_source;
    Profile m_profile;
    bool m_mayNotBeNfc = false;
};

} // namespace countersign::json
