#include "core/store/content_store.h"

#include "core/crypto/sha256.h"

namespace countersign::store {

ContentStore::ContentStore(FileSystem& files, std::string prefix)
    : m_files(files), m_prefix(std::move(prefix)) {
}

Result<Sha256> ContentStore::put(std::string_view bytes) {
    const Sha256 digest = crypto::sha256(bytes);
    if (auto published = m_files.publish(pathOf(digest), bytes); !published)
        return std::move(published).error();
    return digest;
}

Result<Content> ContentStore::get(const Sha256& digest, std::size_t maxBytes) const {
    auto bytes = m_files.read(pathOf(digest), maxBytes);
    if (!bytes && bytes.error().code == ErrorCode::fileMissing) return Content{Content::State::absent, {}};
    if (!bytes) return std::move(bytes).error();
    if (crypto::sha256(*bytes) != digest) return Content{Content::State::mismatch, {}};
    return Content{Content::State::verified, std::move(*bytes)};
}

std::string ContentStore::pathOf(const Sha256& digest) const {
    const std::string hex = digest.hex();
    const std::string below = "evidence/sha256/" + hex.substr(0, 2) + "/" + hex.substr(2);
    return m_prefix.empty() ? below : m_prefix + "/" + below;
}

} // namespace countersign::store
