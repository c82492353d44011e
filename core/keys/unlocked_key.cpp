#include "core/keys/unlocked_key.h"

namespace countersign::keys {

Result<std::string> UnlockedKey::sign(const MessageToSign& message) const {
    auto signature = m_key.sign(message.bytes());
    if (signature && !publicKey().verify(message.bytes(), *signature))
        return Error(ErrorCode::ownSignatureWrong, m_source);
    return signature;
}

} // namespace countersign::keys
