#include "core/validation/pattern.h"

#include <re2/re2.h>

namespace countersign::validation {

namespace {

/// What RE2 accepts but ECMA-262 reads differently or not at all; empty when there is nothing of it.
std::string_view findNotPortable(std::string_view expression) {
    constexpr std::string_view escapable = "dDwWbBnrtf.*+?()[]{}|/\\^$-";
    bool inClass = false;
    for (std::size_t at = 0; at < expression.size(); ++at) {
        const std::string_view rest = expression.substr(at);
        if (rest.front() == '\\') {
            if (rest.size() < 2 || escapable.find(rest[1]) == std::string_view::npos)
                return rest.substr(0, 2);
            ++at;
        } else if (inClass) {
            if (rest.starts_with("[:")) return rest.substr(0, 2);
            inClass = rest.front() != ']';
        } else if (rest.starts_with("[]") || rest.starts_with("[^]")) {
            return rest.substr(0, rest.find(']') + 1);
        } else if (rest.starts_with("(?") && !rest.starts_with("(?:")) {
            return rest.substr(0, 3);
        } else {
            inClass = rest.front() == '[';
        }
    }
    return {};
}

} // namespace

Result<Pattern> Pattern::compile(std::string_view expression) {
    re2::RE2::Options options;
    options.set_log_errors(false);
    auto compiled =
        std::make_shared<const re2::RE2>(re2::StringPiece(expression.data(), expression.size()), options);
    const std::string_view notPortable = findNotPortable(expression);
    if (!notPortable.empty() || !compiled->ok())
        return Error(ErrorCode::schemaPattern, {}, {},
                     notPortable.empty() ? compiled->error() : std::string(notPortable));
    return Pattern(std::move(compiled));
}

bool Pattern::matches(std::string_view text) const {
    return re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), *m_expression);
}

const std::string& Pattern::text() const {
    return m_expression->pattern();
}

} // namespace countersign::validation
