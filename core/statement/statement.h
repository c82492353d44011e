#pragma once

#include "core/base/bytes.h"
#include "core/crypto/public_key.h"
#include "core/json/value.h"
#include "core/packet/core.h"
#include "core/statement/envelope.h"
#include "core/statement/predicate.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace countersign::statement {

inline constexpr std::string_view payloadType = "application/vnd.in-toto+json";

/// The canonical in-toto Statement v1 about a core.
std::string makePayload(const packet::Core& core, const Predicate& predicate);

/// The canonical DSSE envelope with its one signature.
std::string makeEnvelope(std::string_view payload, const Sha256& keyId, std::string_view signature);

/// SHA-256 over [pointer, value] of every leaf of core, predicate (without view_sha256) and the payloads of
/// the reviews relied on: what an approval says was shown (domain.md section 4).
Sha256 viewDigest(const packet::Core& core, const Predicate& predicate,
                  const std::vector<const json::Value*>& reviewPayloadsByDigest);

/// One statement file as it was read: well-formed, but not yet believed. Whether it counts is for
/// core/workflow. Copies share what was read, and whether the signature was found to hold: the same bytes are
/// verified once.
class Statement {
public:
    /// Strict reading of a DSSE envelope with an in-toto payload of ours. Errors: all json…,
    /// statementMalformed, actUnknown.
    static Result<Statement> parse(std::string bytes, std::string_view file);

    const Predicate& predicate() const;
    /// SHA-256 of the core it is about.
    const Sha256& coreDigest() const;
    /// SHA-256 of the payload: how other statements name this one.
    const Sha256& digest() const;
    /// SHA-256 of the whole file: `signature_hash`.
    const Sha256& fileDigest() const;
    const Sha256& keyId() const;
    const std::string& bytes() const;
    const json::Value& envelope() const;
    const json::Value& payload() const;
    bool verifies(const crypto::PublicKey& key) const;
    /// `{act}.{role or duty}.{signer_id}.{12 hex of the file digest}.dsse.json`, lower case.
    std::string fileName() const;

private:
    struct Body;
    explicit Statement(std::shared_ptr<const Body> body) : m_body(std::move(body)) {}

    std::shared_ptr<const Body> m_body;
};

struct Statement::Body {
    Predicate predicate;
    std::string bytes;
    std::string payloadBytes;
    std::string signature;
    json::Value envelope;
    json::Value payload;
    Sha256 coreDigest;
    Sha256 digest;
    Sha256 fileDigest;
    Sha256 keyId;
    /// What verifying gave; the key is named by its digest, so there is one answer.
    enum class Verdict : std::uint8_t { unknown, holds, fails };
    mutable std::atomic<Verdict> verdict = Verdict::unknown;
};

inline const Predicate& Statement::predicate() const {
    return m_body->predicate;
}
inline const Sha256& Statement::coreDigest() const {
    return m_body->coreDigest;
}
inline const Sha256& Statement::digest() const {
    return m_body->digest;
}
inline const Sha256& Statement::fileDigest() const {
    return m_body->fileDigest;
}
inline const Sha256& Statement::keyId() const {
    return m_body->keyId;
}
inline const std::string& Statement::bytes() const {
    return m_body->bytes;
}
inline const json::Value& Statement::envelope() const {
    return m_body->envelope;
}
inline const json::Value& Statement::payload() const {
    return m_body->payload;
}

} // namespace countersign::statement
