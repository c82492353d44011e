#pragma once

#include "core/keys/message_to_sign.h"
#include "core/usecases/reviewed_packet.h"

#include <string>

namespace countersign::usecases {

/// Exactly the bytes that were shown, ready to be signed. Made only from a ReviewedPacket.
class SigningRequest {
public:
    static SigningRequest from(const ReviewedPacket& reviewed);

    const std::string& payload() const { return m_payload; }
    const statement::Predicate& predicate() const { return m_predicate; }
    const crypto::PublicKey& key() const { return m_key; }
    keys::MessageToSign message() const;

private:
    explicit SigningRequest(const ReviewedPacket& reviewed);

    std::string m_payload;
    statement::Predicate m_predicate;
    crypto::PublicKey m_key;
};

} // namespace countersign::usecases
