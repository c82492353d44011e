#pragma once

#include "core/base/bytes.h"
#include "core/base/file_system.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace countersign::store {

/// What stands under a digest. Only verified content carries bytes.
struct Content {
    enum class State { verified, absent, mismatch } state;
    std::string bytes;
};

/// Evidence by content: `{prefix}/evidence/sha256/ab/cdef...`, raw bytes, never changed (domain.md section
/// 3).
class ContentStore {
public:
    /// `prefix` is the folder of a release window, or empty.
    ContentStore(FileSystem& files, std::string prefix);

    /// Stores the bytes unless they are there. Errors: those of FileSystem::publish.
    Result<Sha256> put(std::string_view bytes);
    /// Reads and verifies. Errors: those of FileSystem::read except fileMissing.
    Result<Content> get(const Sha256& digest, std::size_t maxBytes) const;

private:
    std::string pathOf(const Sha256& digest) const;

    FileSystem& m_files;
    std::string m_prefix;
};

} // namespace countersign::store
