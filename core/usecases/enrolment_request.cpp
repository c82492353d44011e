#include "core/usecases/enrolment_request.h"

#include "core/statement/envelope.h"

namespace countersign::usecases {

Result<std::string> EnrolmentRequest::sign(keys::KeyStore& keys) const {
    const Sha256 keyId = m_content.key.keyId();
    const keys::MessageToSign message(
        statement::preAuthenticationEncoding(statement::enrolmentPayloadType, m_payload));
    auto signature = keys.sign(keyId, message);
    if (!signature) return std::move(signature).error();
    std::string bytes =
        statement::Envelope{m_payload, keyId, std::move(*signature)}.write(statement::enrolmentPayloadType);
    auto readAgain = statement::Enrolment::parse(bytes, "the new enrolment request");
    if (!readAgain) return std::move(readAgain).error();
    return bytes;
}

} // namespace countersign::usecases
