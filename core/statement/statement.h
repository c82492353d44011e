#pragma once

#include "core/base/bytes.h"
#include "core/crypto/public_key.h"
#include "core/json/value.h"
#include "core/packet/core.h"
#include "core/statement/envelope.h"
#include "core/statement/predicate.h"

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
/// core/workflow.
class Statement {
public:
    /// Strict reading of a DSSE envelope with an in-toto payload of ours. Errors: all json…,
    /// statementMalformed, actUnknown.
    static Result<Statement> parse(std::string bytes, std::string_view file);

    const Predicate& predicate() const { return m_predicate; }
    /// SHA-256 of the core it is about.
    const Sha256& coreDigest() const { return m_coreDigest; }
    /// SHA-256 of the payload: how other statements name this one.
    const Sha256& digest() const { return m_digest; }
    /// SHA-256 of the whole file: `signature_hash`.
    const Sha256& fileDigest() const { return m_fileDigest; }
    const Sha256& keyId() const { return m_keyId; }
    const std::string& bytes() const { return m_bytes; }
    const json::Value& envelope() const { return m_envelope; }
    const json::Value& payload() const { return m_payload; }
    bool verifies(const crypto::PublicKey& key) const;
    /// `{act}.{role or duty}.{signer_id}.{12 hex of the file digest}.dsse.json`, lower case.
    std::string fileName() const;

private:
    explicit Statement(Predicate predicate) : m_predicate(std::move(predicate)) {}

    Predicate m_predicate;
    std::string m_bytes;
    std::string m_payloadBytes;
    std::string m_signature;
    json::Value m_envelope;
    json::Value m_payload;
    Sha256 m_coreDigest;
    Sha256 m_digest;
    Sha256 m_fileDigest;
    Sha256 m_keyId;
};

} // namespace countersign::statement
