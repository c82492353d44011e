#pragma once

#include "core/base/bytes.h"

#include <QString>
#include <string_view>

/// Words about keys and fingerprints.
namespace countersign::ui::text {

/// The whole digest in groups of eight digits, to be read aloud.
QString fingerprint(const Sha256& digest);
/// "Ed25519", "ECDSA P-256 with SHA-256"; an unknown word stays as it is.
QString signatureMethod(std::string_view method);
/// "OS keychain", "passphrase-encrypted file", …
QString protection(std::string_view protection);
/// "Release authority", "Author", …: a role or duty of the directory.
QString capacity(std::string_view word);

} // namespace countersign::ui::text
