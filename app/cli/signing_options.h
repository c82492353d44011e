#pragma once

#include "app/cli/session.h"
#include "core/usecases/act_intent.h"
#include "core/usecases/reviewed_packet.h"

#include <CLI/CLI.hpp>

#include <string>

namespace countersign::app {

/// The words with which a command says who signs, and how that was looked at.
struct SigningOptions {
    std::string as;
    std::string capacity;
    std::string key;
    bool preview = false;
    std::string viewSha256;
    std::string requestTime;

    void addTo(CLI::App& command);
    /// Errors of the ids and digests typed.
    Result<usecases::ActIntent> intent(statement::Act act, statement::Body body) const;
    /// Shows every leaf; then a person in front of the terminal confirms, or the view_sha256 of the preview
    /// does.
    usecases::Decide decide() const;
    /// Whether an error only says that a preview was looked at.
    bool endsPreview(const Error& error) const;
    /// The exit code of an error on the way to a signature.
    static ExitCode resultOf(const Error& error);
};

} // namespace countersign::app
