#include "core/yaml/reader.h"

#include "core/yaml/block_form.h"
#include "core/yaml/event_tree.h"
#include "core/yaml/line_form.h"
#include "core/yaml/source_text.h"

namespace countersign::yaml {

namespace {

/// Whether the lines are of the restricted form: afterwards there is only one way to understand them.
Result<void> checkLines(std::string_view text) {
    BlockForm form;
    bool started = false;
    std::size_t number = 0;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        ++number;
        if (!started && line == "---") {
            started = true;
            continue;
        }
        auto read = readLine(line, number);
        if (!read) return read.error();
        if (!*read) continue;
        started = true;
        if (auto added = form.add(**read); !added) return added;
    }
    return form.finish();
}

} // namespace

Result<json::Value> read(std::string_view bytes, std::string_view file, std::size_t maxBytes) {
    if (auto text = checkText(bytes, maxBytes); !text) return std::move(text).error().inFile(file);
    if (auto lines = checkLines(bytes); !lines) return std::move(lines).error().inFile(file);
    auto tree = readEvents(bytes);
    if (!tree) return std::move(tree).error().inFile(file);
    return tree;
}

} // namespace countersign::yaml
