#pragma once

#include "core/base/result.h"
#include "core/policy/directory.h"

#include <optional>
#include <string>
#include <string_view>

namespace countersign::usecases {

/// What a single file turned out to be.
struct CheckedFile {
    /// "core", "statement", "sealed packet", "policy", "directory", "window", "trust file", "schema",
    /// "fail matrix", "ranking snapshot", "canonical JSON".
    std::string kind;
    /// SHA-256 of the bytes.
    Sha256 sha256;
    /// What was and was not checked about it, one sentence.
    std::string note;
};

/// Reads one file as strictly as the store does, whatever it is: told by its content. With a directory the
/// signature of a statement is verified too. Errors: those of the reader for its kind, signatureNotVerified,
/// signerNotListed.
Result<CheckedFile> checkFile(std::string bytes, std::string_view file,
                              const std::optional<policy::Directory>& directory);

} // namespace countersign::usecases
