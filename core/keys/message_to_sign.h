#pragma once

#include <string>

namespace countersign::usecases {
class SigningRequest;
class EnrolmentRequest;
} // namespace countersign::usecases

namespace countersign::keys {

/// What a key may sign: the pre-authentication encoding of a statement that has been shown, made by a
/// SigningRequest, or the proof of possession in an enrolment, made by an EnrolmentRequest. Nobody else can
/// make one, so "sign these bytes I happen to have" does not compile.
class MessageToSign {
public:
    const std::string& bytes() const { return m_bytes; }

private:
    friend class countersign::usecases::SigningRequest;
    friend class countersign::usecases::EnrolmentRequest;
    explicit MessageToSign(std::string bytes) : m_bytes(std::move(bytes)) {}
    std::string m_bytes;
};

} // namespace countersign::keys
