#!/usr/bin/env bash
# The command line links no Qt (architecture.md, arrow 4). COUNTERSIGN_CLI names the program.
set -euo pipefail
: "${COUNTERSIGN_CLI:?names the command line to look at}"

libraries=$(ldd "$COUNTERSIGN_CLI")
grep -q 'libcrypto' <<<"$libraries" || { echo "no libcrypto in ldd's answer, so it says nothing: $libraries"; exit 1; }
if grep 'libQt' <<<"$libraries"; then
    echo "countersign-cli links Qt"
    exit 1
fi
