#include "core/yaml/block_writer.h"

namespace countersign::yaml {

namespace {

std::string quoted(const std::string& string) {
    std::string out = "\"";
    for (const char c : string) {
        if (c == '"' || c == '\\') out += '\\';
        out += c == '\n' ? std::string("\\n") : std::string(1, c);
    }
    return out + '"';
}

} // namespace

void writeBlock(std::string& out, const json::Value& value, const std::string& indent) {
    if (value.isString()) {
        out += " " + quoted(value.asText()) + "\n";
    } else if (value.isArray()) {
        if (value.items().empty()) out += " []";
        out += "\n";
        for (const json::Value& item : value.items()) {
            out += indent + "-";
            writeBlock(out, item, indent + "  ");
        }
    } else if (value.isObject()) {
        out += "\n";
        for (const auto& [name, member] : value.members()) {
            if (member.isNull()) continue;
            out += indent + name + ":";
            writeBlock(out, member, indent + "  ");
        }
    }
}

} // namespace countersign::yaml
