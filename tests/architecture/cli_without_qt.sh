#!/usr/bin/env bash
# The command line links no Qt and no keychain library (architecture.md, arrow 4); the signing helper beside it, which
# does, shows that the search would find them. COUNTERSIGN_CLI names the program.
set -euo pipefail
: "${COUNTERSIGN_CLI:?names the command line to look at}"

libraries=$(ldd "$COUNTERSIGN_CLI")
grep -q 'libcrypto' <<<"$libraries" || { echo "no libcrypto in ldd's answer, so it says nothing: $libraries"; exit 1; }
found='libQt|keychain|libsecret|libdbus'
grep -Eq "$found" <<<"$(ldd "$(dirname "$COUNTERSIGN_CLI")/countersign-sign-helper")" || { echo "the search finds nothing"; exit 1; }
if grep -E "$found" <<<"$libraries"; then
    echo "countersign-cli links Qt or a keychain library"
    exit 1
fi
