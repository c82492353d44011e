#include "app/cli/commands/commands.h"

#include "app/cli/capacity_words.h"
#include "app/cli/directory_text.h"
#include "app/cli/fingerprint.h"
#include "app/cli/terminal.h"
#include "core/base/visible_text.h"
#include "core/json/writer.h"
#include "core/statement/enrolment.h"
#include "core/store/file_system_posix.h"
#include "core/usecases/edit_directory.h"

namespace countersign::app {

namespace {

constexpr std::int64_t twoYears = 2 * 365 * 86400;

struct AddOptions {
    std::string request;
    std::vector<std::string> grants;
    std::vector<std::string> windows;
    std::vector<std::string> clusters;
    std::vector<std::string> tiers;
    std::string scopeUntil;
    std::string keyUntil;
    std::vector<std::string> fingerprints;
};

struct RevokeOptions {
    std::string keyId;
    std::string reason;
    std::string at;
    std::string suspectedSince;
    std::string confirmation;
};

/// What each failure of a change to the directory means for the exit code.
ExitCode resultOf(const Error& error) {
    switch (error.code) {
    case ErrorCode::idMalformed:
    case ErrorCode::digestMalformed:
    case ErrorCode::timestampMalformed:
    case ErrorCode::wordUnknown:
    case ErrorCode::fingerprintDiffers:
    case ErrorCode::fingerprintNeeded:
        return ExitCode::usage;
    case ErrorCode::fileMissing:
    case ErrorCode::fileUnreadable:
    case ErrorCode::fileNotWritten:
    case ErrorCode::directoryMoved:
    case ErrorCode::windowUnclear:
        return ExitCode::unable;
    default:
        return ExitCode::failed;
    }
}

/// The time that was typed, or another.
Result<Timestamp> timeOr(const std::string& typed, Timestamp otherwise) {
    return typed.empty() ? Result<Timestamp>(otherwise) : Timestamp::parse(typed);
}

std::vector<std::string> everythingOr(const std::vector<std::string>& typed) {
    return typed.empty() ? std::vector<std::string>{"*"} : typed;
}

Result<std::vector<policy::Capacity>> capacitiesToGrant(const AddOptions& options,
                                                        const statement::EnrolmentContent& asked) {
    if (options.grants.empty()) return asked.requested;
    if (options.grants == std::vector<std::string>{"none"}) return std::vector<policy::Capacity>();
    auto granted = capacitiesFrom("--grant", options.grants);
    if (!granted) return std::move(granted).error();
    return statement::EnrolmentContent::ordered(std::move(*granted));
}

/// What the directory's owner makes of a request.
Result<policy::NewKey> decide(const AddOptions& options, const statement::EnrolmentContent& asked,
                              Timestamp now) {
    auto capacities = capacitiesToGrant(options, asked);
    if (!capacities) return std::move(capacities).error();
    auto scopeUntil = timeOr(options.scopeUntil, now.plusSeconds(twoYears));
    if (!scopeUntil) return std::move(scopeUntil).error();
    auto keyUntil = timeOr(options.keyUntil, now.plusSeconds(twoYears));
    if (!keyUntil) return std::move(keyUntil).error();
    policy::NewKey added{asked.signer,
                         asked.printedName,
                         {asked.key.keyId(), asked.key, asked.protection, now, *keyUntil, std::nullopt},
                         {}};
    for (const policy::Capacity& capacity : *capacities)
        added.grants.push_back({capacity,
                                {everythingOr(options.windows), everythingOr(options.clusters),
                                 everythingOr(options.tiers), *scopeUntil}});
    return added;
}

/// A window's directory, fit to make a next version of.
struct OpenDirectory {
    WindowId window;
    usecases::Workspace workspace;
    policy::DirectoryVersion current;
};

Result<OpenDirectory> openDirectory(Session& session) {
    auto window = session.window();
    if (!window) return std::move(window).error();
    auto workspace = session.workspace();
    if (!workspace) return std::move(workspace).error();
    auto current = usecases::editableDirectory(*workspace, *window);
    if (!current) return std::move(current).error();
    return OpenDirectory{std::move(*window), *workspace, std::move(*current)};
}

/// Shows what the next version changes; then it is written, unless `confirm` says no.
Result<bool> change(Session& session, const OpenDirectory& open, const policy::DirectoryVersion& next,
                    const std::function<Result<bool>()>& confirm) {
    const policy::Directory& from = open.current.directory;
    const auto changes = policy::changesBetween(from, next.directory);
    const bool json = session.options.json;
    if (!json) {
        printLine("Directory " + from.id() + ", version " + std::to_string(from.version()) + " -> " +
                  std::to_string(next.directory.version()) + ":");
        printChanges(changes);
    }
    const auto confirmed = confirm();
    if (!confirmed || !*confirmed) return confirmed;
    if (auto done = usecases::replaceDirectory(open.workspace, open.window, from, next); !done)
        return std::move(done).error();
    if (json) {
        printJson(json::writeCanonical(
            json::Value::object({{"directory_id", json::Value::string(from.id())},
                                 {"directory_version", json::Value::integer(next.directory.version())},
                                 {"sha256", json::Value::string(next.directory.digest().hex())},
                                 {"changes", changesToJson(changes)}})));
        return true;
    }
    printLine("Written as " + visibleText(open.workspace.files.rootName()) + "/" +
              store::WindowLayout(open.window).directoryFile());
    printLine("  fingerprint  " + fingerprint(next.directory.digest()));
    printLine(
        "Next: tell everybody this fingerprint over another channel; each workstation runs 'trust accept'.");
    return true;
}

void finish(Session& session, const Result<bool>& done) {
    if (!done) return session.fail(done.error(), resultOf(done.error()));
    if (*done) return;
    printProblem("countersign-cli: nothing was written, because it was not confirmed");
    session.end(ExitCode::usage);
}

Result<bool> add(Session& session, const AddOptions& options) {
    auto bytes = store::readNamedFile(options.request, 1u << 20);
    if (!bytes) return std::move(bytes).error();
    auto enrolment = statement::Enrolment::parse(*bytes, options.request);
    if (!enrolment) return std::move(enrolment).error();
    auto open = openDirectory(session);
    if (!open) return std::move(open).error();
    const statement::EnrolmentContent& asked = enrolment->content();
    auto added = decide(options, asked, session.clock().now());
    if (!added) return std::move(added).error();
    auto next = policy::withKey(open->current.directory, *added);
    if (!next) return std::move(next).error();
    return change(session, *open, *next, [&] {
        if (!session.options.json) {
            printLine("The request is signed with the key itself, at " + asked.at.text() + ".");
            printLine("  " + asked.signer.text() + "  " + visibleText(asked.printedName));
            printLine("  fingerprint  " + fingerprint(asked.key.keyId()));
        }
        return confirmFingerprint("key of " + asked.signer.text(), asked.key.keyId(), options.fingerprints,
                                  "add");
    });
}

Result<policy::Revocation> revocationOf(const RevokeOptions& options, Timestamp now) {
    auto at = timeOr(options.at, now);
    if (!at) return std::move(at).error();
    policy::Revocation revocation{*policy::revocationReasonWords.parse(options.reason), *at, std::nullopt};
    if (options.suspectedSince.empty()) return revocation;
    auto since = Timestamp::parse(options.suspectedSince);
    if (!since) return std::move(since).error();
    revocation.suspectedSince = *since;
    return revocation;
}

Result<bool> confirmRevocation(const RevokeOptions& options) {
    if (!options.confirmation.empty()) return options.confirmation == options.keyId;
    if (!isInteractive()) return false;
    printLine("A revocation is never taken back.");
    return askLine("Type the key_id once more to revoke it, anything else to stop:") == options.keyId;
}

Result<bool> revoke(Session& session, const RevokeOptions& options) {
    const auto keyId = Sha256::parse(options.keyId);
    if (!keyId) return keyId.error();
    auto revocation = revocationOf(options, session.clock().now());
    if (!revocation) return std::move(revocation).error();
    auto open = openDirectory(session);
    if (!open) return std::move(open).error();
    auto next = policy::withRevocation(open->current.directory, *keyId, *revocation);
    if (!next) return std::move(next).error();
    return change(session, *open, *next, [&] { return confirmRevocation(options); });
}

void addAdd(CLI::App& directory, Session& session) {
    auto options = std::make_shared<AddOptions>();
    CLI::App* command = directory.add_subcommand(
        "add", "Take an enrolment request into the window's directory, as its next version");
    command->fallthrough()->add_option("REQUEST", options->request, "File of 'keys request'")->required();
    command->add_option("--grant", options->grants,
                        "Role or duty to grant, once for each; 'none' for no grant (default: all asked for)");
    command->add_option("--windows", options->windows, "Scope of the grants (default: *)");
    command->add_option("--clusters", options->clusters, "Scope of the grants (default: *)");
    command->add_option("--tiers", options->tiers, "Scope of the grants (default: *)");
    command->add_option("--scope-until", options->scopeUntil,
                        "valid_until of the grants (default: two years)");
    command->add_option("--key-until", options->keyUntil, "valid_until of the key (default: two years)");
    command->add_option("--fingerprint", options->fingerprints,
                        "key_id that the person told you over another channel, instead of being asked");
    command->callback([options, &session] { finish(session, add(session, *options)); });
}

void addRevoke(CLI::App& directory, Session& session) {
    auto options = std::make_shared<RevokeOptions>();
    CLI::App* command = directory.add_subcommand(
        "revoke",
        "End a key for ever, in the directory's next version; what it signed is judged by the reason");
    command->fallthrough()->add_option("KEY_ID", options->keyId, "key_id")->required();
    command->add_option("--reason", options->reason, "Why")
        ->required()
        ->check(CLI::IsMember({"compromised", "lost", "superseded", "retired", "role_changed"}));
    command->add_option("--at", options->at, "revoked_at_utc (default: now)");
    command->add_option("--suspected-since", options->suspectedSince,
                        "With compromised and lost: since when somebody else may have used it");
    command->add_option("--confirm", options->confirmation, "The same key_id again, instead of typing it");
    command->callback([options, &session] { finish(session, revoke(session, *options)); });
}

} // namespace

void addDirectory(CLI::App& program, Session& session) {
    CLI::App* directory =
        program.add_subcommand("directory", "Who may act with which key: the window's signer directory");
    directory->require_subcommand(1)->fallthrough();
    addAdd(*directory, session);
    addRevoke(*directory, session);
    addDirectoryViews(*directory, session);
}

} // namespace countersign::app
