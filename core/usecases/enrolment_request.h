#pragma once

#include "core/keys/key_store.h"
#include "core/statement/enrolment.h"

#include <string>

namespace countersign::usecases {

/// The request of a person to be entered in the directory, made on the workstation that holds the key.
class EnrolmentRequest {
public:
    explicit EnrolmentRequest(statement::EnrolmentContent content)
        : m_content(std::move(content)), m_payload(m_content.payload()) {}

    const statement::EnrolmentContent& content() const { return m_content; }
    /// The finished file: signed with the key it asks to enrol, and read again as its receiver will. Errors:
    /// those of the key store and of Enrolment::parse.
    Result<std::string> sign(keys::KeyStore& keys) const;

private:
    statement::EnrolmentContent m_content;
    std::string m_payload;
};

} // namespace countersign::usecases
