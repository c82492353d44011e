#pragma once

#include <string>
#include <string_view>

namespace countersign {

/// A line that no CI server takes for a command (security.md row 52): GitHub and Azure obey lines that start
/// with "::" and "##[" or "##vso[" anywhere in a line, TeamCity "##teamcity[". The first such characters
/// become \u{…}, as visibleText writes characters that mislead.
std::string inertText(std::string_view line);

/// The same for a JSON document: the second of two number signs is written as the escape \u0023, so that
/// every reader gets the same values. JSON has number signs only in strings, and none of its lines starts
/// with a colon.
std::string inertJson(std::string_view document);

/// The same for XML text and attribute values, by character references.
std::string inertXml(std::string_view text);

} // namespace countersign
