#pragma once

#include "core/base/timestamp.h"
#include "core/keys/key_store.h"

#include <string>

namespace countersign::app {

/// Makes a key of every signature method that the directory template names for a person (`keys: ed25519 …`),
/// and gives back the directory with the `keys` lists that belong there.
Result<std::string> withKeys(const std::string& directoryTemplate, keys::KeyStore& store, Timestamp now);

} // namespace countersign::app
