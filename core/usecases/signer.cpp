#include "core/usecases/signer.h"

#include "core/usecases/act_preparation.h"

namespace countersign::usecases {

Result<statement::Statement> Signer::sign(const SigningRequest& request) {
    auto signature = m_keys.sign(request.key().keyId(), request.message());
    if (!signature) return std::move(signature).error();
    // Unlocking a key may take a person any time.
    if (request.predicate().at.plusSeconds(requestLifetimeSeconds) < m_clock.now())
        return Error(ErrorCode::requestTooOld, "", request.predicate().at.text());
    auto statement = statement::Statement::parse(
        statement::makeEnvelope(request.payload(), request.key().keyId(), *signature), "");
    if (!statement) return std::move(statement).error();
    if (!statement->verifies(request.key()))
        return Error(ErrorCode::signatureNotOwn, "", request.key().keyId().hex());
    return statement;
}

} // namespace countersign::usecases
