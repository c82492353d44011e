#!/usr/bin/env bash
# The packet schema, judged by ajv (tests/third_party/schema_python.sh asks python3-jsonschema the same), on a packet of
# the second implementation and on one from the program; a schema that lets something slip must be noticed.
set -euo pipefail

cli=${COUNTERSIGN_CLI:?names the built countersign-cli}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=npm_tools.sh
. "$here/npm_tools.sh"
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
install_npm_tools "$work"
/usr/bin/python3 -c 'import json, sys, yaml; json.dump(yaml.safe_load(open(sys.argv[1], encoding="utf-8")), sys.stdout)' \
    "$here/../../resources/schemas/lesson120_strategy_approval_packet_schema.yaml" >"$work/schema.json"

/usr/bin/python3 "$here/make_sealed_packet.py" "$work/second"
"$cli" demo "$work/program" --main-job-only >/dev/null
for store in second program; do
    packet=$(find "$work/$store" -path '*/packets/SAP-*.json' | sort | head -n 1)
    node "$here/schema_ajv.cjs" "$work/schema.json" "$packet"
done

jq '."$defs".core.additionalProperties = true' "$work/schema.json" >"$work/open.json"
cmp -s "$work/schema.json" "$work/open.json" && { echo "FAIL: the schema was not changed" >&2; exit 1; }
if node "$here/schema_ajv.cjs" "$work/open.json" "$packet" >/dev/null 2>&1; then
    echo "FAIL: an open schema is not noticed" >&2
    exit 1
fi
