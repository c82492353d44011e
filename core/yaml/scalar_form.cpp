#include "core/yaml/scalar_form.h"

#include <algorithm>
#include <array>

namespace countersign::yaml {

namespace {

bool isAlphanumeric(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isOneOf(char c, std::string_view set) {
    return c != '\0' && set.find(c) != std::string_view::npos;
}

constexpr std::string_view flowIndicators = ",[]{}";

Result<void> refuseNull(const Cursor& cursor, std::string_view text) {
    constexpr std::array<std::string_view, 5> nulls{"", "~", "null", "Null", "NULL"};
    if (std::find(nulls.begin(), nulls.end(), text) != nulls.end())
        return cursor.fault(ErrorCode::yamlNull, std::string(text));
    return {};
}

Result<void> stepOverQuoted(Cursor& cursor) {
    const Cursor start = cursor;
    const char quote = cursor.peek();
    cursor.step();
    for (;; cursor.step()) {
        if (cursor.atEnd()) return start.fault(ErrorCode::yamlQuoteNotClosed);
        if (cursor.peek() == quote) {
            cursor.step();
            const bool doubled = quote == '\'' && cursor.peek() == quote;
            if (!doubled) return {};
        } else if (quote == '"' && cursor.peek() == '\\') {
            if (!isOneOf(cursor.peek(1), "\"\\n")) return cursor.fault(ErrorCode::yamlEscape);
            cursor.step();
        }
    }
}

/// Names the constructs of full YAML that people are most likely to write here.
Result<void> refuseIndicator(const Cursor& cursor) {
    const char first = cursor.peek();
    if (first == '&' || first == '*') return cursor.fault(ErrorCode::yamlAnchorOrAlias);
    if (first == '!') return cursor.fault(ErrorCode::yamlTag);
    if (first == '|' || first == '>') return cursor.fault(ErrorCode::yamlBlockScalar);
    if (first == '?' && cursor.breaksAt(1)) return cursor.fault(ErrorCode::yamlKeyNotScalar);
    return {};
}

bool mayStartPlain(const Cursor& cursor) {
    // A hyphen only as the sign of a number or inside a word: "- x" and "-" are list items.
    if (cursor.peek() == '-') return isAlphanumeric(cursor.peek(1)) || cursor.peek(1) == '.';
    return !isOneOf(cursor.peek(), "?:,[]{}#&*!|>'\"%@`");
}

bool endsPlain(const Cursor& cursor, Context context) {
    if (cursor.atEnd() || (cursor.peek() == ' ' && cursor.peek(1) == '#')) return true;
    return context == Context::flow && isOneOf(cursor.peek(), flowIndicators);
}

/// A colon that makes a key of what precedes it, and inside brackets a question mark, which yaml-cpp cannot
/// read.
bool needsQuotes(const Cursor& cursor, Context context) {
    const bool flow = context == Context::flow;
    if (cursor.peek() == ':') return cursor.breaksAt(1) || (flow && isOneOf(cursor.peek(1), flowIndicators));
    return flow && cursor.peek() == '?';
}

Error unquoted(const Cursor& cursor) {
    return cursor.fault(ErrorCode::yamlNeedsQuotes, std::string(1, cursor.peek()));
}

Result<void> stepOverPlain(Cursor& cursor, Context context) {
    const Cursor start = cursor;
    if (!endsPlain(cursor, context) && !mayStartPlain(cursor)) return unquoted(cursor);
    Cursor afterText = cursor;
    while (!endsPlain(cursor, context)) {
        if (needsQuotes(cursor, context)) return unquoted(cursor);
        const bool space = cursor.peek() == ' ';
        cursor.step();
        if (!space) afterText = cursor;
    }
    return refuseNull(start, afterText.since(start.column()));
}

} // namespace

Result<void> stepOverScalar(Cursor& cursor, Context context) {
    if (auto plain = refuseIndicator(cursor); !plain) return plain;
    return isOneOf(cursor.peek(), "'\"") ? stepOverQuoted(cursor) : stepOverPlain(cursor, context);
}

Result<bool> stepOverKey(Cursor& cursor) {
    const Cursor start = cursor;
    Cursor end = cursor;
    const bool quoted = isOneOf(end.peek(), "'\"");
    if (quoted) {
        if (auto closed = stepOverQuoted(end); !closed) return closed.error();
    } else if (end.peek() == '<' && end.peek(1) == '<') {
        end.step(2);
    } else {
        while (isAlphanumeric(end.peek()) || isOneOf(end.peek(), "_$.-"))
            end.step();
    }
    const std::string_view key = end.since(start.column());
    if (key.empty() || key.front() == '-' || end.peek() != ':' || !end.breaksAt(1)) return false;
    if (key == "<<" || key == "'<<'" || key == "\"<<\"") return start.fault(ErrorCode::yamlMergeKey);
    if (auto named = refuseNull(start, key); !named) return named.error();
    end.step();
    cursor = end;
    return true;
}

} // namespace countersign::yaml
