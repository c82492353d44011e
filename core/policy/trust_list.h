#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/policy/word_list.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::policy {

enum class TrustedKind : std::uint8_t { policy, directory };

inline constexpr WordList<TrustedKind, 2> trustedKindWords{{"policy", "directory"}};

inline std::string_view trustedKindName(TrustedKind kind) {
    return trustedKindWords.name(kind);
}

/// One accepted policy or directory version.
struct TrustedFile {
    TrustedKind kind;
    Sha256 sha256;
    std::string id;
    std::int64_t version;
    Timestamp acceptedAt;
};

/// The trust file outside every store: which policies and directories count here (FORMAT.md "Trust file").
class TrustList {
public:
    static constexpr std::size_t maxBytes = 1u << 20;

    /// An empty list: nothing counts.
    TrustList() = default;
    /// Two digests for one version of one file are an error: trustVersionTwice.
    static Result<TrustList> parse(std::string_view bytes, std::string_view file);
    /// The file's only spelling: entries sorted by kind, id, version, digest. serialize(parse(x)) is stable.
    std::string serialize() const;

    bool contains(TrustedKind kind, const Sha256& sha256) const;
    /// Whether a file may be relied on beside what is trusted. Errors: trustRolledBack when a higher version
    /// of the same id is trusted, trustVersionTwice when the same version with another digest is.
    Result<void> refuse(const TrustedFile& file) const;
    /// Adds an entry; one of that kind and digest already there stays as it was accepted first.
    void add(TrustedFile entry);
    const std::vector<TrustedFile>& entries() const { return m_entries; }
    /// The entry with the highest version of that kind and id, or nullopt.
    std::optional<TrustedFile> newest(TrustedKind kind, std::string_view id) const;

private:
    Result<void> refuseTwin(const TrustedFile& file) const;

    std::vector<TrustedFile> m_entries;
};

} // namespace countersign::policy
