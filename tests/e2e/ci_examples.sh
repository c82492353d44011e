#!/usr/bin/env bash
# The jobs that gate --help shows are YAML of the form that GitHub Actions and GitLab CI read, and their shell lines do
# what they say: run as a runner runs them, they pass an approved store, stop on a spoiled one and leave the report that
# the job then hands on.
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/lib/team.sh"
team_work
mkdir "$work/bin"
ln -s "$cli" "$work/bin/countersign-cli"
export PATH=$work/bin:$PATH

"$cli" gate --help >"$work/help"
# example TITLE: the job below a line that starts so, as JSON.
example() {
    awk -v title="$1" 'index($0, title) == 1 { on = 1; next } on && /^  / { print; next } { on = 0 }' "$work/help" |
        /usr/bin/python3 -c 'import json, sys, yaml; json.dump(yaml.safe_load(sys.stdin), sys.stdout)'
}
example "GitHub Actions" >"$work/github.json"
example "GitLab CI" >"$work/gitlab.json"
jq -r '."approval-gate".steps[].run // empty' "$work/github.json" >"$work/github.sh"
jq -r '."approval-gate".script[]' "$work/gitlab.json" >"$work/gitlab.sh"
handed_on() { # what the job publishes afterwards, even after a failure
    case $1 in
    github) jq -r '."approval-gate".steps[] | select(.if == "always()") | .with.sarif_file' "$work/github.json" ;;
    gitlab) jq -r '."approval-gate".artifacts | select(.when == "always") | .reports.junit' "$work/gitlab.json" ;;
    esac
}
jq -e '."approval-gate" | .["runs-on"] and (.steps | any(.env.COUNTERSIGN_TRUST == "${{ secrets.COUNTERSIGN_TRUST }}"))' \
    "$work/github.json" >/dev/null || die "the GitHub job does not get its trust file from a secret"

"$cli" demo "$work/demo" --main-job-only >/dev/null
trust=$work/demo/workstation/trust.yaml
# run SERVER STATUS STORE: the job's lines in a checkout of the store, by the shell and variables of that server.
run() {
    local server=$1 wanted=$2 got=0 report
    rm -rf "$work/checkout" "$work/temp"
    mkdir "$work/temp"
    cp -a "$3" "$work/checkout"
    cd "$work/checkout"
    case $server in
    github) RUNNER_TEMP=$work/temp COUNTERSIGN_TRUST=$(cat "$trust") bash -e -o pipefail "$work/github.sh" >"$work/log" 2>&1 || got=$? ;;
    gitlab) COUNTERSIGN_TRUST=$trust bash -e -o pipefail "$work/gitlab.sh" >"$work/log" 2>&1 || got=$? ;;
    esac
    cd "$work"
    [ "$got" -eq "$wanted" ] || { cat "$work/log"; die "$server: status $got instead of $wanted"; }
    report=$work/checkout/$(handed_on "$server")
    [ -s "$report" ] || die "$server: the job leaves no report where it looks for one"
}
sarif_says() { jq -e --arg verdict "$1" '.runs[0].properties.verdict == $verdict' "$work/checkout/gate.sarif" >/dev/null; }
run github 0 "$work/demo"
sarif_says pass || die "the SARIF report of an approved store does not pass"
run gitlab 0 "$work/demo"
grep -q '<testsuites .*failures="0"' "$work/checkout/gate.xml" || die "the JUnit report of an approved store has failures"

# Without the seal a release is stopped and a merge is not; with a bit changed both are.
cp -a "$work/demo" "$work/unsealed"
rm -r "$work"/unsealed/strategy-approval/*/packets "$work"/unsealed/strategy-approval/*/statements/*/approve.*
run github 1 "$work/unsealed"
sarif_says fail || die "the SARIF report of an unfinished store passes"
run gitlab 0 "$work/unsealed"
cp -a "$work/demo" "$work/spoiled"
for packet in "$work"/spoiled/strategy-approval/*/packets/*.json; do sed -i 's/"revision":1/"revision":2/' "$packet"; done
run github 1 "$work/spoiled"
run gitlab 1 "$work/spoiled"
grep -q '<failure ' "$work/checkout/gate.xml" || die "the JUnit report of a spoiled store has no failure"
echo "the jobs of gate --help do what they say"
