#pragma once

#include "core/keys/signing_process.h"

namespace countersign::app {

/// countersign-sign-helper, the program beside this one, started anew for each request: by absolute path,
/// with an environment of a few listed variables, its messages thrown away, and killed after a minute, the
/// time a person has to answer the keychain's prompt.
class SpawnedSigningProcess final : public keys::SigningProcess {
public:
    keys::SigningRun run(const std::string& request) override;
};

} // namespace countersign::app
