#include "app/cli/commands/commands.h"

#include "app/cli/terminal.h"
#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/store/file_system_posix.h"

namespace countersign::app {

void addCanonicalize(CLI::App& program, Session& session) {
    auto file = std::make_shared<std::string>("-");
    CLI::App* command = program.add_subcommand(
        "canonicalize", "Write the canonical bytes (RFC 8785, restricted profile) of a JSON file");
    command->fallthrough()->footer(
        "Refused: numbers that are no integers within +-(2^53-1), names outside [A-Za-z0-9_]+, text that is "
        "not NFC, "
        "control characters, duplicate names, more than 32 nested containers, more than 4 MiB.");
    command->add_option("FILE", *file, "JSON file (default: standard input)");
    command->callback([file, &session] {
        const json::Limits limits;
        auto bytes = store::readNamedFile(*file, limits.maxBytes + 1);
        if (!bytes) return session.fail(bytes.error());
        const auto value = json::read(*bytes, *file, json::Profile::signedFile, limits);
        if (!value) return session.fail(value.error(), ExitCode::failed);
        if (auto printed = printBytes(json::writeCanonical(*value)); !printed) session.fail(printed.error());
    });
}

} // namespace countersign::app
