#include "app/cli/commands/commands.h"

#include "app/cli/terminal.h"
#include "core/base/visible_text.h"
#include "core/json/writer.h"
#include "core/usecases/window_rules.h"

namespace countersign::app {

namespace {

using policy::TrustedFile;
using policy::TrustedKind;

std::string fingerprint(const Sha256& digest) {
    const std::string hex = digest.hex();
    std::string out;
    for (std::size_t i = 0; i < hex.size(); i += 8)
        out += (i ? " " : "") + hex.substr(i, 8);
    return out;
}

/// Accepted when the person says so in front of the terminal, or has named the fingerprint beforehand.
Result<bool> confirm(const TrustedFile& file, const std::vector<std::string>& fingerprints) {
    printLine(std::string(policy::trustedKindName(file.kind)) + " " + file.id + " version " +
              std::to_string(file.version));
    printLine("  fingerprint  " + fingerprint(file.sha256));
    for (const std::string& given : fingerprints)
        if (given == file.sha256.hex()) return true;
    if (!fingerprints.empty())
        return Error(ErrorCode::fingerprintDiffers, std::string(policy::trustedKindName(file.kind)));
    if (!isInteractive()) return Error(ErrorCode::fingerprintNeeded, "standard input");
    return askLine("Type 'trust' if its owner told you this fingerprint, anything else to leave it:") ==
           "trust";
}

void accept(Session& session, const std::vector<std::string>& fingerprints) {
    auto window = session.window();
    if (!window) return session.fail(window.error());
    auto files = session.openStore();
    if (!files) return session.fail(files.error());
    auto rules = usecases::WindowRules::read(store::WindowStore(**files, *window));
    if (!rules) return session.fail(rules.error());
    auto trust = session.readTrust();
    if (!trust) return session.fail(trust.error());
    const Timestamp now = session.clock().now();
    for (const TrustedFile& file : {TrustedFile{TrustedKind::policy, rules->policy.digest(),
                                                rules->policy.id(), rules->policy.version(), now},
                                    TrustedFile{TrustedKind::directory, rules->directory.digest(),
                                                rules->directory.id(), rules->directory.version(), now}}) {
        if (trust->contains(file.kind, file.sha256)) continue;
        const auto confirmed = confirm(file, fingerprints);
        if (!confirmed) return session.fail(confirmed.error(), ExitCode::usage);
        if (*confirmed) trust->add(file);
    }
    if (auto written = session.writeTrust(*trust); !written) return session.fail(written.error());
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
