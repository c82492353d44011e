#pragma once

#include "tests/support/vector_file.h"

#include <string>

namespace countersign::test {

/// The DER SubjectPublicKeyInfo around an encoded Ed25519 point (RFC 8410).
inline std::string ed25519Der(const std::string& point) {
    return unhex("302a300506032b6570032100") + point;
}

/// The same around an uncompressed P-256 point (RFC 5480).
inline std::string p256Der(const std::string& point) {
    return unhex("3059301306072a8648ce3d020106082a8648ce3d030107034200") + point;
}

} // namespace countersign::test
