#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/json/value.h"

#include <string>
#include <string_view>

namespace countersign::statement {

/// What a DSSE envelope with exactly one signature holds; nothing of it is verified yet.
struct Envelope {
    std::string payload;
    Sha256 keyId;
    std::string signature;

    /// Errors: those of the members, statementMalformed.
    static Result<Envelope> read(const json::Value& envelope, std::string_view file,
                                 std::string_view payloadType);
    /// The canonical file.
    std::string write(std::string_view payloadType) const;
};

/// DSSE pre-authentication encoding: `DSSEv1 SP len(type) SP type SP len(payload) SP payload`, lengths in
/// bytes.
std::string preAuthenticationEncoding(std::string_view type, std::string_view payload);

/// The error statementMalformed.
Error malformed(std::string_view file, std::string place, std::string detail);

} // namespace countersign::statement
