#include "core/usecases/signing_request.h"

#include "core/statement/statement.h"

namespace countersign::usecases {

SigningRequest::SigningRequest(const ReviewedPacket& reviewed)
    : m_payload(statement::makePayload(reviewed.core(), reviewed.predicate())),
      m_predicate(reviewed.predicate()), m_key(reviewed.key()) {
}

SigningRequest SigningRequest::from(const ReviewedPacket& reviewed) {
    return SigningRequest(reviewed);
}

keys::MessageToSign SigningRequest::message() const {
    return keys::MessageToSign(statement::preAuthenticationEncoding(statement::payloadType, m_payload));
}

} // namespace countersign::usecases
