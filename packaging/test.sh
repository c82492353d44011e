#!/usr/bin/env bash
# The one test command. Builds everything with warnings as errors, runs every test, runs the core tests once more
# under the address and undefined-behaviour sanitizers, then the script tests. Takes no options: there is no way to
# leave a check out. The last line is "N passed, N failed"; the exit status is 0 only when something passed and
# nothing failed.
set -euo pipefail

source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build_dir=$source_dir/build
sanitize_dir=$source_dir/build-sanitize
script_time_limit=900

export LC_ALL=C.UTF-8
# A clone in another folder finds what this one compiled: no path of the source tree gets into an object file.
export CCACHE_BASEDIR=$source_dir CCACHE_NOHASHDIR=1
export COUNTERSIGN_CLI=$build_dir/app/countersign-cli
export ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1:detect_stack_use_after_return=1
export UBSAN_OPTIONS=print_stacktrace=1

passed=0
failed=0
failures=()

fail() {
    failed=$((failed + 1))
    failures+=("$1")
}

finish() {
    local status=$?
    # Left early, with nothing noted: whatever stopped the script is itself the failure.
    if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then fail "test.sh stopped early"; fi
    if [ "$status" -eq 0 ] && [ "$passed" -eq 0 ]; then fail "no test ran"; fi
    echo
    [ "$failed" -eq 0 ] || printf 'failed: %s\n' "${failures[@]}"
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ] || exit 1
}
trap finish EXIT

headline() { printf '\n== %s (%d s)\n' "$1" "$SECONDS"; }

# build FOLDER TARGET CMAKE-OPTION...: configures and compiles. The tests behind a broken build cannot run, so a
# failure here ends the script.
build() {
    local folder=$1 target=$2
    shift 2
    local launcher=()
    ! command -v ccache >/dev/null || launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    if ! cmake -S "$source_dir" -B "$folder" -G Ninja -DBUILD_TESTING=ON "${launcher[@]}" "$@" ||
        ! cmake --build "$folder" --parallel "$(nproc)" --target "$target"; then
        fail "build of ${folder##*/}"
        exit 1
    fi
}

# ctest_all FOLDER CTEST-OPTION...: runs the tests there and counts them from ctest's own report.
ctest_all() {
    local folder=$1 report=$1/tests.xml status=0
    shift
    rm -f "$report"
    ctest --test-dir "$folder" --parallel "$(nproc)" --output-on-failure --no-tests=error \
        --output-junit "$report" "$@" </dev/null || status=$?
    local total good
    total=$(grep -c '<testcase ' "$report" || true)
    good=$(grep -c '<testcase .* status="run"' "$report" || true)
    passed=$((passed + good))
    if [ "${total:-0}" -eq 0 ]; then
        fail "no tests in ${folder##*/}"
    elif [ "$good" -ne "$total" ]; then
        local name
        while read -r name; do fail "${folder##*/}: $name"; done < <(
            sed -n '/<testcase /{/ status="run"/!s/.*<testcase name="\([^"]*\)".*/\1/p}' "$report")
    elif [ "$status" -ne 0 ]; then
        fail "ctest in ${folder##*/} (status $status)"
    fi
}

# run_script FILE: one script test. A file with a "#!" line that is not executable would be left out in silence,
# so that is a failure; pieces that other scripts source have no such line.
run_script() {
    local script=$1 name=${1#"$source_dir"/} started=$SECONDS
    if [ ! -x "$script" ]; then
        if [ "$(head -c 2 "$script")" = '#!' ]; then fail "$name is not executable"; fi
        return 0
    fi
    local log
    log=$build_dir/script-logs/$(basename "$script" .sh).log
    mkdir -p "$build_dir/script-logs"
    if timeout --kill-after=10 "$script_time_limit" "$script" </dev/null >"$log" 2>&1; then
        passed=$((passed + 1))
        echo "passed  $name ($((SECONDS - started)) s)"
    else
        local status=$?
        fail "$name"
        echo "FAILED  $name (status $status, $((SECONDS - started)) s)"
        sed 's/^/    /' "$log"
    fi
}

headline "setup"
"$source_dir/packaging/setup.sh" test

headline "build"
build "$build_dir" all

headline "tests"
ctest_all "$build_dir"

headline "build with sanitizers"
build "$sanitize_dir" core_tests -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG="-O1 -g1" \
    -DCOUNTERSIGN_SANITIZE=address,undefined

headline "core tests with sanitizers"
ctest_all "$sanitize_dir" --tests-regex '^core_'

headline "script tests"
[ -x "$COUNTERSIGN_CLI" ] || fail "countersign-cli was not built"
shopt -s nullglob
for script in "$source_dir"/tests/{architecture,e2e,third_party}/*.sh; do
    run_script "$script"
done

headline "summary"
