#pragma once

#include "core/keys/key_request.h"

namespace countersign::app {

/// Does one request with the keychain: makes a key, signs with one after comparing it with the registered
/// one, removes one, or finds one that is not known.
keys::KeyReply doKeyWork(const keys::KeyRequest& request);

} // namespace countersign::app
