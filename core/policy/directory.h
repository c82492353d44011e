#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/policy/environment.h"
#include "core/policy/signer.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace countersign::policy {

/// The signer directory `policies/signers.yaml` (domain.md section 3, FORMAT.md "Directory"): who may act in
/// which capacity with which key. One that exists is consistent: signer ids unique without regard to case,
/// every key under one person with its own id and method, at most one grant per capacity and person.
class Directory {
public:
    static constexpr std::size_t maxBytes = 1u << 20;

    /// The person a key belongs to, and the key.
    struct KeyHolder {
        const Signer* signer;
        const SignerKey* key;
    };

    /// Restricted YAML of at most maxBytes. Errors name `file`, pointer and line.
    static Result<Directory> parse(std::string_view bytes, std::string_view file);

    const std::string& id() const { return m_id; }
    std::int64_t version() const { return m_version; }
    Environment environment() const { return m_environment; }
    /// In the order of the file.
    const std::vector<Signer>& signers() const { return m_signers; }
    /// SHA-256 of the bytes it was parsed from.
    const Sha256& digest() const { return m_digest; }

    /// Exact id. nullptr when there is no such person.
    const Signer* findSigner(std::string_view signerId) const;
    std::optional<KeyHolder> findKey(const Sha256& keyId) const;
    /// nullptr when there is no such person or the person does not hold that capacity.
    const Grant* grantOf(std::string_view signerId, Capacity capacity) const;

private:
    Directory() = default;
    void index();

    std::string m_id;
    std::int64_t m_version = 0;
    Environment m_environment = Environment::sandbox;
    std::vector<Signer> m_signers;
    std::map<std::string, std::size_t, std::less<>> m_byId;
    std::map<Sha256, std::pair<std::size_t, std::size_t>> m_byKey;
    Sha256 m_digest;
};

} // namespace countersign::policy
