#pragma once

#include "core/base/clock.h"
#include "core/keys/key_store.h"
#include "core/statement/statement.h"
#include "core/usecases/signing_request.h"

namespace countersign::usecases {

/// Signs what was shown, and nothing else.
class Signer {
public:
    Signer(keys::KeyStore& keys, const Clock& clock) : m_keys(keys), m_clock(clock) {}

    /// The finished statement, verified under the registered key before it is handed out. Errors: those of
    /// the key store, requestTooOld five minutes after the request was made.
    Result<statement::Statement> sign(const SigningRequest& request);

private:
    keys::KeyStore& m_keys;
    const Clock& m_clock;
};

} // namespace countersign::usecases
