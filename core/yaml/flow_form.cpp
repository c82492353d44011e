#include "core/yaml/flow_form.h"

#include "core/yaml/scalar_form.h"

#include <algorithm>

namespace countersign::yaml {

namespace {

Error malformed(const Cursor& cursor, std::string expected) {
    return cursor.fault(ErrorCode::yamlFlowMalformed, std::move(expected));
}

/// One list item, or one `key: value` member; returns the depth of its value.
Result<std::size_t> stepOverEntry(Cursor& cursor, bool mapping, std::size_t maxDepth) {
    if (mapping) {
        auto key = stepOverKey(cursor);
        if (!key) return key.error();
        if (!*key) return malformed(cursor, "expected a key and ': '");
        cursor.skipSpaces();
    }
    if (cursor.atLineEnd()) return malformed(cursor, "the line ends inside the brackets");
    if (cursor.peek() == '[' || cursor.peek() == '{') return stepOverFlow(cursor, maxDepth);
    if (auto scalar = stepOverScalar(cursor, Context::flow); !scalar) return scalar.error();
    return std::size_t{0};
}

} // namespace

Result<std::size_t> stepOverFlow(Cursor& cursor, std::size_t maxDepth) {
    if (maxDepth == 0) return std::size_t{1};
    const bool mapping = cursor.peek() == '{';
    const char close = mapping ? '}' : ']';
    std::size_t deepest = 0;

    cursor.step();
    cursor.skipSpaces();
    for (bool open = cursor.peek() != close; open;) {
        auto depth = stepOverEntry(cursor, mapping, maxDepth - 1);
        if (!depth) return depth;
        deepest = std::max(deepest, *depth);
        if (deepest > maxDepth - 1) return deepest + 1;
        cursor.skipSpaces();
        open = cursor.peek() == ',';
        if (!open) break;
        cursor.step();
        cursor.skipSpaces();
    }
    if (cursor.peek() != close) return malformed(cursor, std::string("expected a comma or ") + close);
    cursor.step();
    return deepest + 1;
}

} // namespace countersign::yaml
