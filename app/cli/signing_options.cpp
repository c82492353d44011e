#include "app/cli/signing_options.h"

#include "app/cli/capacity_words.h"
#include "app/cli/terminal.h"
#include "core/base/visible_text.h"

namespace countersign::app {

namespace {

void show(const usecases::SigningView& view) {
    printLine("What will be signed, every value of it:");
    for (const auto& [pointer, text] : view.leaves)
        printLine("  " + visibleText(pointer) + "  " + visibleText(text));
    printLine("");
    printLine("  " + visibleText(view.predicate.printedName) + " as " +
              std::string(view.predicate.capacity.text()) + ", about " + view.core.key().stem() + " in " +
              view.core.key().window.text());
    printLine("  meaning: " + visibleText(view.predicate.meaning));
    printLine("view_sha256:  " + view.digest.hex());
    printLine("request_time: " + view.predicate.at.text());
}

Result<bool> decideByDigest(const usecases::SigningView& view, const std::string& expected) {
    if (view.digest.hex() == expected) return true;
    return Error(ErrorCode::viewMoved, "", "view_sha256", "now " + view.digest.hex());
}

} // namespace

void SigningOptions::addTo(CLI::App& command) {
    command.add_option("--as", as, "signer_id of the person who does this")->required();
    command.add_option("--capacity", capacity, "Role or duty, where the person holds several that fit");
    command.add_option("--key", key, "key_id, where the person has several keys");
    command.add_flag("--preview", preview, "Show what would be signed and stop");
    command.add_option("--view-sha256", viewSha256, "The view_sha256 of the preview that was looked at");
    command.add_option("--request-time", requestTime, "The request_time of that preview");
}

Result<usecases::ActIntent> SigningOptions::intent(statement::Act act, statement::Body body) const {
    auto signer = SignerId::parse(as);
    if (!signer) return std::move(signer).error();
    usecases::ActIntent out{act, *signer, std::nullopt, std::nullopt, std::nullopt, std::move(body)};
    if (!capacity.empty()) {
        auto held = capacityFrom("--capacity", capacity);
        if (!held) return std::move(held).error();
        out.capacity = *held;
    }
    if (!key.empty()) {
        auto id = Sha256::parse(key);
        if (!id) return std::move(id).error();
        out.keyId = *id;
    }
    if (!requestTime.empty()) {
        auto at = Timestamp::parse(requestTime);
        if (!at) return std::move(at).error();
        out.requestedAt = *at;
    }
    return out;
}

usecases::Decide SigningOptions::decide() const {
    return [this](const usecases::SigningView& view) -> Result<bool> {
        if (!viewSha256.empty()) return decideByDigest(view, viewSha256);
        show(view);
        if (preview) return false;
        if (!isInteractive()) return Error(ErrorCode::viewNotConfirmed, "standard input");
        return askLine("Type 'sign' to sign this, anything else to stop:") == "sign";
    };
}

bool SigningOptions::endsPreview(const Error& error) const {
    return preview && error.code == ErrorCode::notConfirmed;
}

ExitCode SigningOptions::resultOf(const Error& error) {
    switch (error.code) {
    // The packet or the rules forbid it.
    case ErrorCode::actRefused:
    case ErrorCode::actWouldNotCount:
    case ErrorCode::packetFails:
    case ErrorCode::rulesUnusable:
    case ErrorCode::trustRolledBack:
    case ErrorCode::trustVersionTwice:
    case ErrorCode::matrixFailed:
        return ExitCode::failed;
    // It was not said rightly or not confirmed.
    case ErrorCode::viewNotConfirmed:
    case ErrorCode::notConfirmed:
    case ErrorCode::reviewIncomplete:
    case ErrorCode::wordUnknown:
    case ErrorCode::idMalformed:
    case ErrorCode::digestMalformed:
    case ErrorCode::timestampMalformed:
        return ExitCode::usage;
    default:
        return ExitCode::unable;
    }
}

} // namespace countersign::app
