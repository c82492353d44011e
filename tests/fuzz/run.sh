#!/usr/bin/env bash
# The long fuzzing run: tests/fuzz/run.sh [TARGET] [--runs N | --seconds N]
# libFuzzer with the address and undefined-behaviour sanitizers, over the committed corpus and what earlier runs found
# (build-fuzz/corpus). TARGET is a folder of corpus/; without it each one has its turn. N changes or seconds per target,
# 200000 changes unless given. An input that breaks a property is left in build-fuzz/found: mend the fault, and put the input into
# corpus/TARGET, where the short run of packaging/test.sh meets it each time.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source_dir=$(cd "$here/../.." && pwd)
build_dir=$source_dir/build-fuzz
limit=-runs=200000
targets=()
usage() {
    echo "usage: tests/fuzz/run.sh [TARGET] [--runs N | --seconds N]" >&2
    exit 2
}
while [ $# -gt 0 ]; do
    case $1 in
    --runs | --seconds)
        [[ ${2:-} =~ ^[1-9][0-9]*$ ]] || usage
        [ "$1" = --runs ] && limit=-runs=$2 || limit=-max_total_time=$2
        shift 2
        ;;
    *)
        if [ ${#targets[@]} -gt 0 ] || [[ ! $1 =~ ^[a-z0-9_]+$ ]] || [ ! -d "$here/corpus/$1" ]; then usage; fi
        targets=("$1")
        shift
        ;;
    esac
done
[ ${#targets[@]} -gt 0 ] || mapfile -t targets < <(cd "$here/corpus" && printf '%s\n' *)

export LC_ALL=C.UTF-8 CCACHE_BASEDIR=$source_dir CCACHE_NOHASHDIR=1
"$source_dir/packaging/setup.sh" fuzz
cmake -S "$source_dir" -B "$build_dir" -G Ninja -DBUILD_TESTING=ON -DCMAKE_CXX_COMPILER_LAUNCHER=ccache \
    -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG="-O1 -g1" \
    -DCOUNTERSIGN_SANITIZE=fuzzer-no-link,address,undefined
cmake --build "$build_dir" --parallel "$(nproc)" --target core_fuzz_seeded_bug "${targets[@]/#/core_fuzz_}"

# fuzz TARGET LIMIT [CORPUS]: the dictionary is the one of the target, or that of JSON.
fuzz() {
    local words=$here/dictionaries/$1.dict work=$build_dir/corpus/$1
    [ -f "$words" ] || words=$here/dictionaries/json.dict
    mkdir -p "$work" "$build_dir/found"
    "$build_dir/tests/fuzz/core_fuzz_$1" "$2" -timeout=10 -print_final_stats=1 -dict="$words" \
        -artifact_prefix="$build_dir/found/$1." "$work" "$here/corpus/${3:-$1}"
}

# A wrong property must be found, or nothing below means anything.
! fuzz seeded_bug -runs=20000 decimal >"$build_dir/seeded_bug.log" 2>&1 || { echo "run.sh: the seeded bug was not found" >&2; exit 1; }
grep -q 'property broken: every number is canonical' "$build_dir/seeded_bug.log" || {
    cat "$build_dir/seeded_bug.log" >&2
    exit 1
}
rm -f "$build_dir"/found/seeded_bug.*

broken=()
for target in "${targets[@]}"; do
    log=$build_dir/$target.log
    if fuzz "$target" "$limit" >"$log" 2>&1; then
        echo "$target: $(grep -oE 'number_of_executed_units: *[0-9]+' "$log" | grep -oE '[0-9]+$') executions," \
            "$(grep -oE 'cov: [0-9]+' "$log" | tail -n 1), nothing found"
    else
        broken+=("$target")
        echo "$target: BROKEN, see $log"
    fi
done
[ ${#broken[@]} -eq 0 ]
