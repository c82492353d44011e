#!/usr/bin/env bash
# Makes stores of N sealed packets and prints how fast they are audited, as ratios to bare verification, with the limits
# of one packet and the same work done by other programs:
#   tests/bench/run.sh [N…]     1000 and 10000 when nothing is said; 100000 takes minutes and 6 GB
# Needs a finished build (countersign_bench and countersign-cli). No figure is a pass or a failure.
set -euo pipefail
source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build_dir=${COUNTERSIGN_BUILD:-$source_dir/build}
bench=$build_dir/tests/bench/countersign_bench
cli=${COUNTERSIGN_CLI:-$build_dir/app/countersign-cli}
for program in "$bench" "$cli"; do
    [ -x "$program" ] || { echo "build countersign_bench and countersign-cli first" >&2; exit 2; }
done
[ $# -gt 0 ] || set -- 1000 10000
work=$(mktemp -d "${TMPDIR:-/tmp}/countersign-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
for packets; do
    printf '== %s packets\n' "$packets"
    "$bench" "$cli" "$work/$packets" "$packets"
    rm -rf "${work:?}/$packets"
done
