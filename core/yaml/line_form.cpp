#include "core/yaml/line_form.h"

#include "core/yaml/cursor.h"
#include "core/yaml/flow_form.h"
#include "core/yaml/scalar_form.h"

namespace countersign::yaml {

namespace {

bool isDocumentMarker(std::string_view text) {
    if (text.starts_with('%')) return true;
    return (text.starts_with("---") || text.starts_with("...")) && (text.size() == 3 || text[3] == ' ');
}

Result<void> readValue(Cursor& cursor, Line& line) {
    line.hasValue = true;
    if (cursor.peek() == '[' || cursor.peek() == '{') {
        auto depth = stepOverFlow(cursor, maxDepth);
        if (!depth) return depth.error();
        line.flowDepth = *depth;
        // Deeper brackets were not followed: the structure refuses the line.
        if (*depth > maxDepth) return {};
    } else if (auto scalar = stepOverScalar(cursor, Context::block); !scalar) {
        return scalar;
    }
    cursor.skipSpaces();
    if (!cursor.atLineEnd()) return cursor.fault(ErrorCode::yamlTextAfterValue);
    return {};
}

} // namespace

Result<std::optional<Line>> readLine(std::string_view text, std::size_t number) {
    Cursor cursor(text, number);
    if (isDocumentMarker(text)) return cursor.fault(ErrorCode::yamlDocumentMarker);
    cursor.skipSpaces();
    if (cursor.atLineEnd()) return std::optional<Line>();

    Line line{number, std::nullopt, std::nullopt, false, 0};
    if (cursor.peek() == '-' && cursor.breaksAt(1)) {
        line.item = cursor.column();
        cursor.step();
        cursor.skipSpaces();
        if (cursor.atLineEnd()) return std::optional<Line>(line);
    }
    const std::size_t column = cursor.column();
    auto key = stepOverKey(cursor);
    if (!key) return key.error();
    if (*key) {
        line.key = column;
        cursor.skipSpaces();
        if (cursor.atLineEnd()) return std::optional<Line>(line);
    }
    const Cursor start = cursor;
    if (auto value = readValue(cursor, line); !value) return value.error();
    if (!line.key && !line.item) return start.fault(ErrorCode::yamlLineForm);
    return std::optional<Line>(line);
}

} // namespace countersign::yaml
