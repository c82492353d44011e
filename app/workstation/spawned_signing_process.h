#pragma once

#include "core/keys/signing_process.h"

#include <chrono>
#include <string>

namespace countersign::app {

/// countersign-sign-helper, started anew for each request: by absolute path, with an environment of a few
/// listed variables, its messages thrown away, and killed when it takes too long.
class SpawnedSigningProcess final : public keys::SigningProcess {
public:
    /// `patience`: the time a person has to answer the keychain's prompt.
    explicit SpawnedSigningProcess(std::string program = installedHelper(),
                                   std::chrono::milliseconds patience = std::chrono::minutes(1))
        : m_program(std::move(program)), m_patience(patience) {}

    /// The helper beside the running program; nothing when that place is not known.
    static std::string installedHelper();

    keys::SigningRun run(const std::string& request) override;

private:
    std::string m_program;
    std::chrono::milliseconds m_patience;
};

} // namespace countersign::app
