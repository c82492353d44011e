#include "app/cli/commands/commands.h"

#include "app/cli/environment_mark.h"
#include "app/cli/finding_text.h"
#include "app/cli/packet_choice.h"
#include "app/cli/terminal.h"
#include "core/base/visible_text.h"
#include "core/json/writer.h"
#include "core/store/file_system_posix.h"
#include "core/usecases/check_file.h"
#include "core/validation/report.h"
#include "core/validation/validator.h"

namespace countersign::app {

namespace {

struct ValidateOptions {
    PacketChoice choice;
    std::string file;
    std::string directory;
};

/// A path, or a name with the ending of a file that this program reads.
bool looksLikeFile(std::string_view word) {
    return word.find('/') != std::string_view::npos || word.ends_with(".json") || word.ends_with(".yaml") ||
           word.ends_with(".yml") || word.ends_with(".csv");
}

void validateFile(Session& session, const ValidateOptions& options) {
    std::optional<policy::Directory> directory;
    if (!options.directory.empty()) {
        auto bytes = store::readNamedFile(options.directory, policy::Directory::maxBytes);
        if (!bytes) return session.fail(bytes.error());
        auto parsed = policy::Directory::parse(*bytes, options.directory);
        if (!parsed) return session.fail(parsed.error(), ExitCode::failed);
        directory = std::move(*parsed);
    }
    auto bytes = store::readNamedFile(options.file, 64u << 20);
    if (!bytes) return session.fail(bytes.error());
    const auto checked = usecases::checkFile(std::move(*bytes), options.file, directory);
    if (!checked) return session.fail(checked.error(), ExitCode::failed);
    if (session.options.json)
        return printJson(json::writeCanonical(
            json::Value::object({{"file", json::Value::string(visibleText(options.file))},
                                 {"kind", json::Value::string(checked->kind)},
                                 {"sha256", json::Value::string(checked->sha256.hex())},
                                 {"note", json::Value::string(checked->note)}})));
    printLine("pass  " + visibleText(options.file) + ": " + checked->kind);
    printLine("      sha256 " + checked->sha256.hex());
    if (!checked->note.empty()) printLine("      " + checked->note + ".");
}

void validateOne(Session& session, const usecases::WindowReading& reading, const packet::Core& core) {
    auto dossier = reading.dossier(core);
    if (!dossier) return session.fail(dossier.error());
    const validation::Findings findings = validation::validate(*dossier);
    const bool failed = validation::fails(findings);
    if (failed) session.end(ExitCode::failed);
    if (session.options.json)
        return printJson(json::writeCanonical(
            json::Value::object({{"strategy_packet_id", json::Value::string(core.key().strategyPacketId())},
                                 {"revision", json::Value::integer(core.key().revision)},
                                 {"core_sha256", json::Value::string(core.digest().hex())},
                                 {"environment", json::Value::string(std::string(dossier->environment()))},
                                 {"verdict", json::Value::string(failed ? "fail" : "pass")},
                                 {"findings", validation::findingsToJson(findings)}})));
    printLine(std::string(failed ? "FAIL" : "pass") + "  " + core.key().strategyPacketId() + " revision " +
              std::to_string(core.key().revision) + "  core " + core.digest().shortHex() +
              environmentMark(dossier->environment()));
    printFindings(findings);
}

void validatePackets(Session& session, const ValidateOptions& options) {
    auto id = session.window();
    if (!id) return session.fail(id.error());
    auto reading = session.reading();
    if (!reading) return session.fail(reading.error());
    if (!options.choice.packet.empty()) {
        auto query = options.choice.query(*id);
        if (!query) return session.fail(query.error(), ExitCode::usage);
        auto core = usecases::findPacket(*reading, *query);
        if (!core) return session.fail(core.error());
        return validateOne(session, *reading, *core);
    }
    for (const packet::Core& core : reading->cores())
        validateOne(session, *reading, core);
    for (const store::FileFault& fault : reading->faults())
        session.fail(fault.error, ExitCode::failed);
    if (reading->cores().empty())
        session.refuse("nothingToValidate", "there is no packet to validate in " + id->text(),
                       "Check --store and --window", ExitCode::failed);
}

} // namespace

void addValidate(CLI::App& program, Session& session) {
    auto options = std::make_shared<ValidateOptions>();
    CLI::App* command =
        program.add_subcommand("validate", "Judge a packet, all packets of a window, or a single file");
    command->fallthrough();
    options->choice.addTo(*command);
    command->get_option("PACKET")->required(false);
    command->add_option("--file", options->file,
                        "A single file instead: packet, core, statement, policy, directory, snapshot, …");
    command->add_option("--directory", options->directory, "signers.yaml to verify a statement file with");
    command->callback([options, &session] {
        if (options->file.empty() && looksLikeFile(options->choice.packet))
            options->file = options->choice.packet;
        options->file.empty() ? validatePackets(session, *options) : validateFile(session, *options);
    });
}

} // namespace countersign::app
