#pragma once

#include "core/base/result.h"
#include "core/json/value.h"

#include <cstddef>
#include <string_view>

namespace countersign::json {

/// What a file may hold (domain.md section 1, "Bytes").
enum class Profile {
    /// Signed and sealed files: RFC 8785 in the restricted profile. Integers within ±(2^53-1), no "-0", names
    /// [A-Za-z0-9_]+, NFC text without unassigned code points and without control characters other than \n.
    signedFile,
    /// Evidence files of neighbours: any RFC 8259 document with distinct names; numbers keep their text.
    evidence,
};

struct Limits {
    std::size_t maxBytes = 4u << 20;
    /// Containers nested in one another.
    int maxDepth = 32;
};

/// Parses one JSON document. Errors (all json…) name `file` and the byte offset and line of the fault.
Result<Value> read(std::string_view bytes, std::string_view file, Profile profile, Limits limits = {});

/// Parses a signed file and refuses it unless its bytes are already the canonical ones (json notCanonical
/// names the first differing byte).
Result<Value> readCanonical(std::string_view bytes, std::string_view file, Limits limits = {});

} // namespace countersign::json
