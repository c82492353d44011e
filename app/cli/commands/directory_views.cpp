#include "app/cli/commands/commands.h"

#include "app/cli/directory_text.h"
#include "app/cli/fingerprint.h"
#include "app/cli/terminal.h"
#include "core/base/visible_text.h"
#include "core/json/writer.h"
#include "core/store/file_system_posix.h"
#include "core/usecases/edit_directory.h"
#include "core/usecases/revocation_impact.h"
#include "core/usecases/trusted_rules.h"
#include "core/usecases/window_init.h"

namespace countersign::app {

namespace {

using policy::DirectoryVersion;

/// The file that was named, or the window's current directory.
Result<DirectoryVersion> directoryOf(Session& session, const std::string& file) {
    if (file.empty()) {
        auto window = session.window();
        if (!window) return std::move(window).error();
        auto workspace = session.workspace();
        if (!workspace) return std::move(workspace).error();
        return usecases::currentDirectory(*workspace, *window);
    }
    auto bytes = store::readNamedFile(file, policy::Directory::maxBytes);
    if (!bytes) return std::move(bytes).error();
    auto directory = policy::Directory::parse(*bytes, file);
    if (!directory) return std::move(directory).error();
    return DirectoryVersion{std::move(*bytes), std::move(*directory)};
}

json::Value headToJson(const policy::Directory& directory, bool trusted) {
    return json::Value::object(
        {{"directory_id", json::Value::string(directory.id())},
         {"directory_version", json::Value::integer(directory.version())},
         {"environment", json::Value::string(std::string(policy::environmentName(directory.environment())))},
         {"sha256", json::Value::string(directory.digest().hex())},
         {"trusted", json::Value::boolean(trusted)}});
}

void printHead(const policy::Directory& directory, bool trusted) {
    printLine("Directory " + directory.id() + " version " + std::to_string(directory.version()) + " (" +
              std::string(policy::environmentName(directory.environment())) + "), " +
              (trusted ? "trusted on this workstation" : "NOT trusted on this workstation"));
    printLine("  fingerprint  " + fingerprint(directory.digest()));
}

Result<bool> isTrusted(Session& session, const policy::Directory& directory) {
    const auto trust = session.readTrust();
    if (!trust) return trust.error();
    return trust->contains(policy::TrustedKind::directory, directory.digest());
}

void show(Session& session, const std::string& file) {
    const auto shown = directoryOf(session, file);
    if (!shown) return session.fail(shown.error());
    const auto trusted = isTrusted(session, shown->directory);
    if (!trusted) return session.fail(trusted.error());
    if (session.options.json) {
        json::Value out = headToJson(shown->directory, *trusted);
        out.set("signers", signersToJson(shown->directory));
        return printJson(json::writeCanonical(out));
    }
    printHead(shown->directory, *trusted);
    printSigners(shown->directory);
}

/// Everything that would keep a directory from being relied on here.
std::vector<Error> faultsOf(Session& session, const policy::Directory& directory) {
    auto workspace = session.workspace();
    if (!workspace) return {std::move(workspace).error()};
    std::vector<Error> faults;
    if (auto allowed = usecases::refuseAsSuccessor(*workspace, directory); !allowed)
        faults.push_back(std::move(allowed).error());
    auto window = session.window();
    if (!window) return faults;
    const auto described = store::WindowStore(workspace->files, *window).readWindow();
    if (!described) {
        faults.push_back(described.error());
        return faults;
    }
    if (auto own = usecases::refuseForeign(*described, directory); !own)
        faults.push_back(std::move(own).error());
    return faults;
}

void checkDirectory(Session& session, const std::string& file) {
    const auto shown = directoryOf(session, file);
    if (!shown) return session.fail(shown.error(), ExitCode::failed);
    const auto trusted = isTrusted(session, shown->directory);
    if (!trusted) return session.fail(trusted.error());
    const std::vector<Error> faults = faultsOf(session, shown->directory);
    const bool passes = *trusted && faults.empty();
    if (!passes) session.end(ExitCode::failed);
    if (session.options.json) {
        json::Value rows = json::Value::array();
        for (const Error& fault : faults)
            rows.append(
                json::Value::object({{"error", json::Value::string(std::string(errorName(fault.code)))},
                                     {"message", json::Value::string(fault.describe())}}));
        json::Value out = headToJson(shown->directory, *trusted);
        out.set("verdict", json::Value::string(passes ? "pass" : "fail"));
        out.set("faults", std::move(rows));
        return printJson(json::writeCanonical(out));
    }
    printLine(passes ? "pass" : "FAIL");
    printHead(shown->directory, *trusted);
    for (const Error& fault : faults)
        session.fail(fault, ExitCode::failed);
}

/// What is compared with: the file that was named, or the newest version that is trusted here.
Result<DirectoryVersion> baseOf(Session& session, const std::string& file, const std::string& id) {
    if (!file.empty()) return directoryOf(session, file);
    auto workspace = session.workspace();
    if (!workspace) return std::move(workspace).error();
    auto newest = usecases::newestTrustedDirectory(*workspace, id);
    if (!newest) return std::move(newest).error();
    if (*newest) return std::move(**newest);
    return Error(ErrorCode::nothingTrusted, session.trustFile(), "", id);
}

void diff(Session& session, const std::string& fromFile, const std::string& toFile) {
    const auto to = directoryOf(session, toFile);
    if (!to) return session.fail(to.error());
    const auto from = baseOf(session, fromFile, to->directory.id());
    if (!from) return session.fail(from.error());
    const auto changes = policy::changesBetween(from->directory, to->directory);
    if (session.options.json)
        return printJson(json::writeCanonical(
            json::Value::object({{"from_sha256", json::Value::string(from->directory.digest().hex())},
                                 {"from_version", json::Value::integer(from->directory.version())},
                                 {"to_sha256", json::Value::string(to->directory.digest().hex())},
                                 {"to_version", json::Value::integer(to->directory.version())},
                                 {"changes", changesToJson(changes)}})));
    printLine("From version " + std::to_string(from->directory.version()) + ", " +
              from->directory.digest().shortHex() + ", to version " +
              std::to_string(to->directory.version()) + ", " + to->directory.digest().shortHex() + ":");
    printChanges(changes);
}

json::Value toJson(const usecases::AffectedPacket& packet) {
    json::Value reasons = json::Value::array();
    for (const std::string& reason : packet.reasons)
        reasons.append(json::Value::string(reason));
    return json::Value::object({{"release_window_id", json::Value::string(packet.key.window.text())},
                                {"strategy_packet_id", json::Value::string(packet.key.strategyPacketId())},
                                {"revision", json::Value::integer(packet.key.revision)},
                                {"core_sha256", json::Value::string(packet.coreSha256.hex())},
                                {"quorum_lost", json::Value::boolean(packet.quorumLost)},
                                {"reasons", std::move(reasons)}});
}

void printImpact(const usecases::RevocationImpact& impact) {
    for (const usecases::AffectedPacket& packet : impact.affected) {
        printLine(std::string(packet.quorumLost ? "QUORUM LOST  " : "signs again  ") +
                  packet.key.strategyPacketId() + " revision " + std::to_string(packet.key.revision));
        for (const std::string& reason : packet.reasons)
            printLine("      " + visibleText(reason));
    }
    for (const std::string& packet : impact.unknown)
        printLine("UNKNOWN      " + visibleText(packet) +
                  ": its rules, or the trusted directory, are missing");
    printLine(std::to_string(impact.packetsLookedAt) + " revisions looked at.");
}

void impact(Session& session, const std::string& file) {
    std::shared_ptr<const policy::Directory> proposed;
    if (!file.empty()) {
        auto given = directoryOf(session, file);
        if (!given) return session.fail(given.error());
        proposed = std::make_shared<const policy::Directory>(std::move(given->directory));
    }
    auto workspace = session.workspace();
    if (!workspace) return session.fail(workspace.error());
    const auto found = usecases::revocationImpact(*workspace, proposed);
    if (!found) return session.fail(found.error());
    if (found->losesQuorum() || !found->unknown.empty()) session.end(ExitCode::failed);
    if (!session.options.json) return printImpact(*found);
    json::Value rows = json::Value::array();
    for (const usecases::AffectedPacket& packet : found->affected)
        rows.append(toJson(packet));
    json::Value unknown = json::Value::array();
    for (const std::string& packet : found->unknown)
        unknown.append(json::Value::string(packet));
    printJson(json::writeCanonical(json::Value::object(
        {{"revisions", json::Value::integer(static_cast<std::int64_t>(found->packetsLookedAt))},
         {"affected", std::move(rows)},
         {"unknown", std::move(unknown)}})));
}

void adopt(Session& session, const std::string& file, bool isPolicy) {
    auto bytes = store::readNamedFile(file, policy::Directory::maxBytes);
    if (!bytes) return session.fail(bytes.error());
    auto window = session.window();
    if (!window) return session.fail(window.error());
    auto workspace = session.workspace();
    if (!workspace) return session.fail(workspace.error());
    const auto digest = isPolicy ? usecases::adoptPolicy(*workspace, *window, std::move(*bytes), file)
                                 : usecases::adoptDirectory(*workspace, *window, std::move(*bytes), file);
    if (!digest) return session.fail(digest.error(), ExitCode::failed);
    if (session.options.json)
        return printJson(
            json::writeCanonical(json::Value::object({{"sha256", json::Value::string(digest->hex())}})));
    printLine(std::string(isPolicy ? "The policy" : "The directory") + " of " + window->text() + " is now");
    printLine("  fingerprint  " + fingerprint(*digest));
    printLine("Next: 'trust accept' on each workstation, after comparing the fingerprint with its owner.");
}

/// A command about one directory: the window's, or the file that is named.
void addView(CLI::App& parent, const char* name, const char* help, const char* fileHelp,
             const std::function<void(const std::string&)>& run) {
    auto file = std::make_shared<std::string>();
    CLI::App* command = parent.add_subcommand(name, help);
    command->fallthrough()->add_option("FILE", *file, fileHelp);
    command->callback([file, run] { run(*file); });
}

} // namespace

void addDirectoryViews(CLI::App& directory, Session& session) {
    addView(directory, "show", "Persons, grants and keys with their fingerprints",
            "A directory file (default: the window's)",
            [&session](const std::string& file) { show(session, file); });
    addView(directory, "check",
            "Whether it may be relied on here: trusted, not rolled back, no revocation lost",
            "A directory file (default: the window's)",
            [&session](const std::string& file) { checkDirectory(session, file); });
    addView(directory, "impact", "Every packet of the store that loses its quorum by a revoked key",
            "Judge by this directory (default: the newest that is trusted)",
            [&session](const std::string& file) { impact(session, file); });
    auto from = std::make_shared<std::string>();
    auto to = std::make_shared<std::string>();
    CLI::App* command = directory.add_subcommand("diff", "What changes between two versions, in meaning");
    command->fallthrough()->add_option("--from", *from, "A directory file (default: the newest trusted one)");
    command->add_option("--to", *to, "A directory file (default: the window's)");
    command->callback([from, to, &session] { diff(session, *from, *to); });
    auto file = std::make_shared<std::string>();
    CLI::App* taking = directory.add_subcommand("adopt", "Take a later version into the window");
    taking->fallthrough()->add_option("FILE", *file, "The new version")->required();
    taking->callback([file, &session] { adopt(session, *file, false); });
}

void addPolicy(CLI::App& program, Session& session) {
    CLI::App* policy = program.add_subcommand("policy", "The signer policy of a window");
    policy->require_subcommand(1)->fallthrough();
    auto file = std::make_shared<std::string>();
    CLI::App* taking = policy->add_subcommand(
        "adopt", "Take a later version into the window, once the fail matrix passes under it");
    taking->fallthrough()->add_option("FILE", *file, "The new version")->required();
    taking->callback([file, &session] { adopt(session, *file, true); });
}

} // namespace countersign::app
