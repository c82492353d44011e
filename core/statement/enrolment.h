#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/crypto/public_key.h"
#include "core/policy/capacity.h"
#include "core/policy/protection.h"

#include <string>
#include <string_view>
#include <vector>

namespace countersign::statement {

/// A type of its own, so that no proof of possession is ever taken for a statement, or the other way round.
inline constexpr std::string_view enrolmentPayloadType = "application/vnd.countersign.enrolment-request+json";

/// Who asks to be entered in the directory, with which key, and in which capacities. None: a further key of
/// somebody who is there already.
struct EnrolmentContent {
    SignerId signer;
    std::string printedName;
    crypto::PublicKey key;
    policy::Protection protection;
    /// Sorted by member ("duty" before "role") and word, each once.
    std::vector<policy::Capacity> requested;
    Timestamp at;

    /// Sorted and without repetition.
    static std::vector<policy::Capacity> ordered(std::vector<policy::Capacity> capacities);
    /// The canonical payload of the request (FORMAT.md "Enrolment request").
    std::string payload() const;
};

/// An enrolment request whose proof of possession holds: it is signed with the very key it is about. Whether
/// the person is who they say is for whoever compares the fingerprint.
class Enrolment {
public:
    /// Errors: all json…, enrolmentMalformed, enrolmentNotProved, and those of the key and the texts.
    static Result<Enrolment> parse(std::string_view bytes, std::string_view file);

    const EnrolmentContent& content() const { return m_content; }

private:
    explicit Enrolment(EnrolmentContent content) : m_content(std::move(content)) {}
    EnrolmentContent m_content;
};

} // namespace countersign::statement
