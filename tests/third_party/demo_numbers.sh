#!/usr/bin/env bash
# The numbers of the demo's files, recomputed by Python's decimals.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
exec /usr/bin/python3 "$here/demo_numbers.py" "$here/../../resources/demo"
