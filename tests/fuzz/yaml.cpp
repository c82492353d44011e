#include "core/yaml/reader.h"

#include "tests/fuzz/property.h"

#include "core/policy/directory.h"
#include "core/policy/release_window.h"
#include "core/policy/signer_policy.h"
#include "core/usecases/decision_file.h"

using namespace countersign;

namespace {

std::string quoted(const std::string& text) {
    std::string spelt = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') spelt += '\\';
        spelt += c == '\n' ? std::string("\\n") : std::string(1, c);
    }
    return spelt + '"';
}

std::string inBrackets(const json::Value& value) {
    if (value.isString()) return quoted(value.asText());
    std::string spelt;
    if (value.isArray()) {
        for (const json::Value& item : value.items())
            spelt += (spelt.empty() ? "" : ", ") + inBrackets(item);
        return "[" + spelt + "]";
    }
    for (const auto& [name, member] : value.members())
        spelt += (spelt.empty() ? "" : ", ") + quoted(name) + ": " + inBrackets(member);
    return "{" + spelt + "}";
}

std::string asBlock(const json::Value& value) {
    std::string spelt;
    if (value.isArray())
        for (const json::Value& item : value.items())
            spelt += "- " + inBrackets(item) + "\n";
    else
        for (const auto& [name, member] : value.members())
            spelt += quoted(name) + ": " + inBrackets(member) + "\n";
    return spelt;
}

void examineWindow(std::string_view bytes) {
    const auto window = policy::ReleaseWindow::parse(bytes, "window");
    if (!window) return;
    const std::string written = window->serialize();
    const auto again = policy::ReleaseWindow::parse(written, "again");
    fuzz::hold(again.ok() && again->serialize() == written, "a window written is the same window");
}

} // namespace

/// What is accepted has the same value in another spelling; the four files read from it are read without
/// fault.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes = fuzz::asText(data, size);
    const auto value = yaml::read(bytes, "input", 1u << 20);
    const bool policy = policy::SignerPolicy::parse(bytes, "policy").ok();
    const bool directory = policy::Directory::parse(bytes, "directory").ok();
    const bool decision = usecases::DecisionFile::parse(bytes, "decision").ok();
    fuzz::hold(policy + directory + decision <= 1, "one file is not two kinds of file");
    fuzz::hold(value.ok() || !(policy || directory || decision), "nothing gets past the restricted form");
    examineWindow(bytes);
    if (!value) return 0;
    const auto again = yaml::read(asBlock(*value), "again", 2u << 20);
    fuzz::hold(again.ok() && *again == *value, "another spelling has the same value");
    return 0;
}
