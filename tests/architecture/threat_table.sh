#!/usr/bin/env bash
# The threat table in tests/README.md has every row from 1 to 82 once and in order, and each row names test files that
# exist, or says that they come later or why there is none.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

# faults FILE: what is wrong with the table in it, one line each.
# shellcheck disable=SC2016  # backquotes are those of the table
faults() {
    local row=0 number tests name
    while IFS='|' read -r _ number _ _ tests _; do
        row=$((row + 1))
        [ "${number// /}" = "$row" ] || echo "row $row is missing, or out of order at $number"
        row=${number// /}
        grep -Eq '`(core|app|ui|e2e|third_party|fuzz)/|later: issue [0-9]|none: ' <<<"$tests" || echo "row $row has no test and no reason"
        while read -r name; do
            [ -f "tests/$name" ] || echo "row $row: there is no tests/$name"
        done < <(grep -oE '`[a-z0-9_]+(/[a-z0-9_]+)*\.[a-z]+`' <<<"${tests%%none: *}" | tr -d '`')
    done < <(grep -E '^\| [0-9]+ \|' "$1")
    [ "$row" -eq 82 ] || echo "the table ends with row $row"
}
found=$(faults tests/README.md)
[ -z "$found" ] || { echo "$found"; exit 1; }

# Seeded faults are found.
copy=$(mktemp)
trap 'rm -f "$copy"' EXIT
# shellcheck disable=SC2016
for change in '/^| 7 |/d' '/^| 82 |/d' 's#`e2e/in_git.sh`#`e2e/in_svn.sh`#' 's/^| 69 |.*/| 69 | a | b | soon |/' 's/^| 40 |/| 41 |/'; do
    sed "$change" tests/README.md >"$copy"
    [ -n "$(faults "$copy")" ] || { echo "not noticed: $change"; exit 1; }
done
echo "82 rows, every named test exists"
