#!/usr/bin/env bash
# The packet schema, judged by a JSON Schema validator that is not ours, on a packet from the program
# ($COUNTERSIGN_CLI demo DIR) when that variable is set, else from the second implementation.
set -eu -o pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
if [ -n "${COUNTERSIGN_CLI:-}" ]; then
    "$COUNTERSIGN_CLI" demo "$work/store" >/dev/null
else
    /usr/bin/python3 "$here/make_sealed_packet.py" "$work/store"
fi
packet=$(find "$work/store" -path '*/packets/SAP-*.json' | sort | head -n 1)
/usr/bin/python3 "$here/schema_python.py" \
    "$here/../../resources/schemas/lesson120_strategy_approval_packet_schema.yaml" "$packet"
