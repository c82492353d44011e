#!/usr/bin/env bash
# The packet schema, judged by a JSON Schema validator that is not ours, on a packet of the second implementation and,
# when $COUNTERSIGN_CLI is set, on one from the program ($COUNTERSIGN_CLI demo DIR --main-job-only).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
schema=$here/../../resources/schemas/lesson120_strategy_approval_packet_schema.yaml
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

judge() { # FOLDER OF A STORE
    local packet
    packet=$(find "$1" -path '*/packets/SAP-*.json' | sort | head -n 1)
    /usr/bin/python3 "$here/schema_python.py" "$schema" "$packet"
}

/usr/bin/python3 "$here/make_sealed_packet.py" "$work/second"
judge "$work/second"
if [ -n "${COUNTERSIGN_CLI:-}" ]; then
    "$COUNTERSIGN_CLI" demo "$work/store" --main-job-only
    judge "$work/store"
fi
