#include "app/cli/commands/commands.h"

#include "app/cli/directory_text.h"
#include "app/cli/fingerprint.h"
#include "app/cli/terminal.h"
#include "core/base/visible_text.h"
#include "core/json/writer.h"
#include "core/usecases/trusted_rules.h"

namespace countersign::app {

namespace {

using policy::TrustedFile;
using policy::TrustedKind;

/// One of a window's current rule files, as it may be accepted.
struct Candidate {
    TrustedFile file;
    const std::string& bytes;
};

void printHead(const TrustedFile& file) {
    printLine(std::string(policy::trustedKindName(file.kind)) + " " + file.id + " version " +
              std::to_string(file.version));
    printLine("  fingerprint  " + fingerprint(file.sha256));
}

/// What the directory says, or what it changes in the one that is trusted. Errors: those of
/// refuseAsSuccessor.
Result<void> showDirectory(const usecases::Workspace& workspace, const policy::Directory& directory) {
    if (auto allowed = usecases::refuseAsSuccessor(workspace, directory); !allowed) return allowed;
    const auto trusted = usecases::newestTrustedDirectory(workspace, directory.id());
    if (!trusted) return trusted.error();
    if (!*trusted) {
        printLine("  the first version accepted here:");
        printSigners(directory);
        return {};
    }
    printLine("  changes to the trusted version " + std::to_string((*trusted)->directory.version()) + ":");
    printChanges(policy::changesBetween((*trusted)->directory, directory));
    return {};
}

/// The same for a policy, value by value.
Result<void> showPolicy(const usecases::Workspace& workspace, const Candidate& candidate) {
    if (auto allowed = workspace.trust.refuse(candidate.file); !allowed) return allowed;
    const auto known = workspace.trust.newest(TrustedKind::policy, candidate.file.id);
    if (!known) {
        printLine("  the first version accepted here");
        return {};
    }
    const auto before = usecases::findRuleBytes(workspace, known->sha256);
    if (!before) {
        printLine("  the trusted version " + std::to_string(known->version) +
                  " is not at hand to compare with");
        return {};
    }
    printLine("  changes to the trusted version " + std::to_string(known->version) + ":");
    for (const std::string& line : usecases::differingValues(*before, candidate.bytes))
        printLine("  " + visibleText(line));
    return {};
}

Result<void> acceptAll(Session& session, const usecases::Workspace& workspace,
                       const usecases::WindowRules& rules, const std::vector<std::string>& fingerprints) {
    const Timestamp now = session.clock().now();
    policy::TrustList trust = workspace.trust;
    for (const Candidate& candidate :
         {Candidate{usecases::entryOf(rules.policy, now), rules.policyBytes},
          Candidate{usecases::entryOf(rules.directory, now), rules.directoryBytes}}) {
        const TrustedFile& file = candidate.file;
        const bool isNew = !trust.contains(file.kind, file.sha256);
        if (isNew) printHead(file);
        if (!isNew) {
            if (auto allowed = trust.refuse(file); !allowed) return allowed;
        } else if (auto shown = file.kind == TrustedKind::policy ? showPolicy(workspace, candidate)
                                                                 : showDirectory(workspace, rules.directory);
                   !shown) {
            return shown;
        } else {
            const auto confirmed = confirmFingerprint(std::string(policy::trustedKindName(file.kind)),
                                                      file.sha256, fingerprints, "trust");
            if (!confirmed) return confirmed.error();
            if (!*confirmed) continue;
        }
        // The bytes first: who trusts a directory has to know its revocations, wherever the store is.
        if (auto kept = session.keepAccepted(file.sha256, candidate.bytes); !kept) return kept;
        trust.add(file);
    }
    return session.writeTrust(trust);
}

ExitCode resultOf(const Error& error) {
    switch (error.code) {
    case ErrorCode::fingerprintDiffers:
    case ErrorCode::fingerprintNeeded:
        return ExitCode::usage;
    case ErrorCode::trustRolledBack:
    case ErrorCode::trustVersionTwice:
    case ErrorCode::revocationLifted:
    case ErrorCode::trustedDirectoryMissing:
        return ExitCode::failed;
    default:
        return ExitCode::unable;
    }
}

void accept(Session& session, const std::vector<std::string>& fingerprints) {
    auto window = session.window();
    if (!window) return session.fail(window.error());
    auto workspace = session.workspace();
    if (!workspace) return session.fail(workspace.error());
    auto rules = usecases::WindowRules::read(store::WindowStore(workspace->files, *window));
    if (!rules) return session.fail(rules.error());
    if (auto done = acceptAll(session, *workspace, *rules, fingerprints); !done)
        return session.fail(done.error(), resultOf(done.error()));
    printLine("Trust file: " + visibleText(session.trustFile()));
}

void show(Session& session) {
    const auto trust = session.readTrust();
    if (!trust) return session.fail(trust.error());
    auto rows = json::Value::array();
    for (const TrustedFile& file : trust->entries()) {
        rows.append(json::Value::object(
            {{"kind", json::Value::string(std::string(policy::trustedKindName(file.kind)))},
             {"id", json::Value::string(file.id)},
             {"version", json::Value::integer(file.version)},
             {"sha256", json::Value::string(file.sha256.hex())},
             {"accepted_at_utc", json::Value::string(file.acceptedAt.text())}}));
        if (!session.options.json)
            printLine(std::string(policy::trustedKindName(file.kind)) + "  " + file.id + "  version " +
                      std::to_string(file.version) + "  " + file.sha256.hex() + "  since " +
                      file.acceptedAt.text());
    }
    if (session.options.json) return printJson(json::writeCanonical(rows));
    if (trust->entries().empty()) printLine("Nothing is trusted yet: " + visibleText(session.trustFile()));
}

} // namespace

void addTrust(CLI::App& program, Session& session) {
    CLI::App* trust =
        program.add_subcommand("trust", "Which policies and directories count on this workstation");
    trust->require_subcommand(1)->fallthrough();
    auto fingerprints = std::make_shared<std::vector<std::string>>();
    CLI::App* command = trust->add_subcommand(
        "accept", "Accept the window's current policy and directory after comparing their fingerprints");
    command->fallthrough()->add_option("--fingerprint", *fingerprints,
                                       "SHA-256 that the file's owner told you; once per file");
    command->callback([fingerprints, &session] { accept(session, *fingerprints); });
    trust->add_subcommand("show", "What is trusted, and since when")->fallthrough()->callback([&session] {
        show(session);
    });
}

} // namespace countersign::app
