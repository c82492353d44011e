#pragma once

#include "core/base/result.h"

#include <memory>
#include <string>
#include <string_view>

namespace re2 {
class RE2;
}

namespace countersign::validation {

/// A regular expression of a schema, in the part of ECMA-262 that RE2 and other validators read alike.
/// Matching takes time linear in the text.
class Pattern {
public:
    /// Error schemaPattern, without file and place.
    static Result<Pattern> compile(std::string_view expression);

    /// Whether some part of the text matches: JSON Schema does not anchor patterns.
    bool matches(std::string_view text) const;
    const std::string& text() const;

private:
    explicit Pattern(std::shared_ptr<const re2::RE2> expression) : m_expression(std::move(expression)) {}

    std::shared_ptr<const re2::RE2> m_expression;
};

} // namespace countersign::validation
