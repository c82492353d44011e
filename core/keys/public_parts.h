#pragma once

#include "core/base/file_system.h"
#include "core/keys/key_store.h"

namespace countersign::keys {

/// `{signer_id}.{first 12 hex of key_id}{end}`: how every file of a key is named.
std::string keyFileName(const SignerId& signer, const Sha256& keyId, std::string_view end);

/// The public parts of one kind of keys in a folder: PEM files, each named after its signer and its key.
class PublicParts {
public:
    /// `end` is that of the file names; `wrongName` the error of a file whose name says something else.
    PublicParts(FileSystem& folder, std::string_view end, crypto::Protection protection, ErrorCode wrongName)
        : m_folder(folder), m_end(end), m_protection(protection), m_wrongName(wrongName) {}

    /// Sorted by file name. Errors: those of PublicKey and `wrongName`, in the file.
    Result<std::vector<KeyRecord>> list() const;
    Result<KeyRecord> keep(const SignerId& signer, const crypto::PublicKey& key);

private:
    Result<KeyRecord> read(const std::string& name) const;

    FileSystem& m_folder;
    std::string_view m_end;
    crypto::Protection m_protection;
    ErrorCode m_wrongName;
};

} // namespace countersign::keys
