#pragma once

#include <string>

namespace countersign::usecases {
class SigningRequest;
}

namespace countersign::keys {

/// The pre-authentication encoding of a statement that has been shown. Only a SigningRequest can make one, so
/// "sign these bytes I happen to have" does not compile.
class MessageToSign {
public:
    const std::string& bytes() const { return m_bytes; }

private:
    friend class countersign::usecases::SigningRequest;
    explicit MessageToSign(std::string bytes) : m_bytes(std::move(bytes)) {}
    std::string m_bytes;
};

} // namespace countersign::keys
