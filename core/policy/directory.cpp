#include "core/policy/directory.h"

#include "core/crypto/sha256.h"
#include "core/json/object_reader.h"
#include "core/policy/distinct_names.h"
#include "core/policy/key_members.h"
#include "core/policy/text_members.h"
#include "core/yaml/reader.h"

#include <limits>
#include <set>

namespace countersign::policy {

namespace {

std::optional<Revocation> readRevocation(json::ObjectReader& key) {
    if (!key.has("revocation")) return std::nullopt;
    Revocation revocation;
    key.object("revocation", [&](json::ObjectReader& reader) { revocation = Revocation::read(reader); });
    return revocation;
}

std::optional<SignerKey> readKey(json::ObjectReader& reader) {
    const auto publicKey = readPublicKey(reader);
    const Protection protection = protectionWords.read(reader, "protection");
    const Timestamp from = reader.timestamp("valid_from");
    const Timestamp until = reader.timestamp("valid_until");
    const auto revocation = readRevocation(reader);
    if (!reader.failed() && until < from) reader.failWith("valid_until", Error(ErrorCode::keyNeverValid));
    if (reader.failed()) return std::nullopt;
    return SignerKey{publicKey->keyId(), *publicKey, protection, from, until, revocation};
}

std::optional<Grant> readGrant(json::ObjectReader& reader) {
    const auto capacity = Capacity::read(reader);
    AuthorityScope scope;
    reader.object("authority_scope",
                  [&](json::ObjectReader& member) { scope = AuthorityScope::read(member); });
    if (reader.failed()) return std::nullopt;
    return Grant{*capacity, scope};
}

std::vector<Grant> readGrants(json::ObjectReader& signer) {
    std::vector<Grant> grants;
    DistinctNames capacities;
    signer.objects("grants", [&](json::ObjectReader& reader) {
        const auto grant = readGrant(reader);
        if (!grant) return;
        capacities.add(reader, grant->capacity.member(), grant->capacity.text());
        grants.push_back(*grant);
    });
    return grants;
}

/// `known` holds the keys of everybody read so far: a key belongs to one person, once.
std::vector<SignerKey> readKeys(json::ObjectReader& signer, std::set<Sha256>& known) {
    std::vector<SignerKey> keys;
    signer.objects("keys", [&](json::ObjectReader& reader) {
        const auto key = readKey(reader);
        if (!key) return;
        if (!known.insert(key->keyId).second) reader.failWith("key_id", Error(ErrorCode::keyRepeated));
        keys.push_back(*key);
    });
    return keys;
}

std::vector<Signer> readSigners(json::ObjectReader& directory) {
    std::vector<Signer> signers;
    DistinctNames ids;
    std::set<Sha256> knownKeys;
    directory.objects("signers", [&](json::ObjectReader& reader) {
        const auto id = reader.id<SignerTag>("signer_id");
        const std::string printedName = readLine(reader, "printed_name", 200);
        std::vector<Grant> grants = readGrants(reader);
        std::vector<SignerKey> keys = readKeys(reader, knownKeys);
        if (reader.failed()) return;
        ids.add(reader, "signer_id", id->text());
        signers.push_back({*id, printedName, std::move(grants), std::move(keys)});
    });
    return signers;
}

} // namespace

Result<Directory> Directory::parse(std::string_view bytes, std::string_view file) {
    const auto document = yaml::read(bytes, file, maxBytes);
    if (!document) return document.error();

    json::ObjectReader reader(*document, file, {}, json::Scalars::yaml);
    Directory directory;
    directory.m_digest = crypto::sha256(bytes);
    directory.m_id = readName(reader, "directory_id");
    directory.m_version = reader.integer("directory_version", 1, std::numeric_limits<std::int32_t>::max());
    directory.m_environment = environmentWords.read(reader, "environment");
    directory.m_signers = readSigners(reader);
    if (auto done = reader.finish(); !done) return std::move(done).error();
    directory.index();
    return directory;
}

void Directory::index() {
    for (std::size_t i = 0; i < m_signers.size(); ++i) {
        m_byId.emplace(m_signers[i].id.text(), i);
        for (std::size_t k = 0; k < m_signers[i].keys.size(); ++k)
            m_byKey.emplace(m_signers[i].keys[k].keyId, std::pair(i, k));
    }
}

const Signer* Directory::findSigner(std::string_view signerId) const {
    const auto found = m_byId.find(signerId);
    return found != m_byId.end() ? &m_signers[found->second] : nullptr;
}

std::optional<Directory::KeyHolder> Directory::findKey(const Sha256& keyId) const {
    const auto found = m_byKey.find(keyId);
    if (found == m_byKey.end()) return std::nullopt;
    const Signer& signer = m_signers[found->second.first];
    return KeyHolder{&signer, &signer.keys[found->second.second]};
}

const Grant* Directory::grantOf(std::string_view signerId, Capacity capacity) const {
    const Signer* signer = findSigner(signerId);
    return signer != nullptr ? signer->grantOf(capacity) : nullptr;
}

} // namespace countersign::policy
