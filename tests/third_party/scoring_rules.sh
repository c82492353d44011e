#!/usr/bin/env bash
# scoring_rules recomputed by Python's decimal and by the program, over generated lanes in JSON, YAML and CSV. A longer run:
# scoring_rules.sh CASES SEED.
set -euo pipefail
cli=${COUNTERSIGN_CLI:?names the built countersign-cli}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

/usr/bin/python3 "$here/scoring_rules.py" "$cli" "$work" "${1:-120}" "${2:-119}"

# A program that rounds like a binary float must turn this red.
cat >"$work/rounding-cli" <<'SEEDED'
#!/usr/bin/env bash
"$COUNTERSIGN_CLI" "$@" | jq -c '.lanes[]? |= (.recomputed_score = (.recomputed_score | tonumber | tostring))'
exit "${PIPESTATUS[0]}"
SEEDED
chmod +x "$work/rounding-cli"
if /usr/bin/python3 "$here/scoring_rules.py" "$work/rounding-cli" "$work" 120 119 >"$work/out" 2>&1; then
    echo "FAIL: scores through a binary float were not noticed" >&2
    exit 1
fi
grep -q "instead of" "$work/out"
echo "a program that rounds is noticed"
