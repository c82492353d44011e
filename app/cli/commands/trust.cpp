#include "app/cli/commands/commands.h"

#include "app/cli/directory_text.h"
#include "app/cli/fingerprint.h"
#include "app/cli/terminal.h"
#include "core/base/visible_text.h"
#include "core/json/writer.h"
#include "core/usecases/accept_rules.h"

namespace countersign::app {

namespace {

using policy::TrustedFile;
using usecases::RuleOffer;

void printHead(const TrustedFile& file) {
    printLine(std::string(policy::trustedKindName(file.kind)) + " " + file.id + " version " +
              std::to_string(file.version));
    printLine("  fingerprint  " + fingerprint(file.sha256));
}

/// What is changed in the version that is trusted, or that there is none.
void printMeaning(const RuleOffer& offer) {
    if (!offer.before) {
        printLine(std::string("  the first version accepted here") + (offer.directory ? ":" : ""));
        if (offer.directory) printSigners(*offer.directory);
        return;
    }
    const std::string before = "the trusted version " + std::to_string(offer.before->version);
    if (!offer.compared) return printLine("  " + before + " is not at hand to compare with");
    printLine("  changes to " + before + ":");
    if (offer.directory) return printChanges(offer.changes);
    for (const std::string& line : offer.values)
        printLine("  " + visibleText(line));
}

/// The offers that the person, or --fingerprint, confirms; those that are trusted already are kept once more.
Result<std::vector<RuleOffer>> confirmed(const std::vector<RuleOffer>& offers,
                                         const std::vector<std::string>& fingerprints) {
    std::vector<RuleOffer> out;
    for (const RuleOffer& offer : offers) {
        if (!offer.trusted) printHead(offer.file);
        if (offer.refusal) return *offer.refusal;
        if (!offer.trusted) {
            printMeaning(offer);
            const auto yes = confirmFingerprint(std::string(policy::trustedKindName(offer.file.kind)),
                                                offer.file.sha256, fingerprints, "trust");
            if (!yes) return yes.error();
            if (!*yes) continue;
        }
        out.push_back(offer);
    }
    return out;
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
    const auto offers = usecases::ruleOffers(*workspace, *window);
    if (!offers) return session.fail(offers.error());
    const auto accepted = confirmed(*offers, fingerprints);
    if (!accepted) return session.fail(accepted.error(), resultOf(accepted.error()));
    StoreTrust trust = session.trust();
    if (auto done = usecases::acceptRules(*workspace, *accepted, trust); !done)
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
