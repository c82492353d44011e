#!/usr/bin/env bash
# Builds Countersign, plays the demo in a fresh folder, and opens the window on it; without a display it says how.
#   packaging/run.sh [FOLDER]   FOLDER is new or empty; without it one is made in your data folder
set -euo pipefail

source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build_dir=$source_dir/build
cli=$build_dir/app/countersign-cli
window=$build_dir/app/countersign

if [ $# -gt 1 ] || [[ "${1:-}" == -* ]]; then
    echo "usage: packaging/run.sh [FOLDER]" >&2
    exit 2
fi

if [ $# -eq 1 ]; then
    demo_dir=$1
else
    data_home=${XDG_DATA_HOME:-${HOME:?HOME is not set: name a folder for the demo}/.local/share}
    demo_dir=$data_home/countersign-demo-$(date -u +%Y%m%dT%H%M%SZ)
fi
if [ -n "$(ls -A "$demo_dir" 2>/dev/null)" ]; then
    echo "run: $demo_dir is not empty, and the demo needs a fresh folder. Name another one." >&2
    exit 2
fi

"$source_dir/packaging/setup.sh" build

# A build folder that test.sh has configured is used as it is; otherwise the tests (and with them Qt) stay out.
if [ ! -f "$build_dir/build.ninja" ]; then
    launcher=()
    ! command -v ccache >/dev/null || launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    cmake -S "$source_dir" -B "$build_dir" -G Ninja -DBUILD_TESTING=OFF "${launcher[@]}"
fi
CCACHE_BASEDIR=$source_dir CCACHE_NOHASHDIR=1 cmake --build "$build_dir" --parallel "$(nproc)" \
    --target countersign-cli countersign

mkdir -p "$(dirname "$demo_dir")"
"$cli" demo "$demo_dir"

echo
echo "11. An auditor without this program: bash, openssl, jq and coreutils alone."
"$cli" verify-script >"$demo_dir/verify-packet.sh"
audit() { bash "$demo_dir/verify-packet.sh" "$1" --evidence "$(dirname "$1")/../evidence/sha256"; }
audit "$demo_dir"/strategy-approval/2026-W48-live/packets/*.json
echo
echo "The same for the sealed packets of the other window:"
for packet in "$demo_dir"/strategy-approval/season-12-launch/packets/*.json; do
    printf '%s  ' "$(basename "$packet" .json)"
    audit "$packet" | grep '^VERIFIED'
done

cat <<TXT

The demo stands in:   $demo_dir
The command line is:  $cli
Look at next:         ls -R "$demo_dir"; "$cli" --help
The window on it:     "$window" "$demo_dir" --trust "$demo_dir/workstation/trust.yaml" --keys "$demo_dir/workstation/keys"
The keys of the demo's people are files; their passphrase lies in $demo_dir/workstation/passphrase.txt
The demo is a sandbox and says so in its directory: nothing made in it can pass for production.
TXT

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$window" "$demo_dir" --trust "$demo_dir/workstation/trust.yaml" --keys "$demo_dir/workstation/keys"
fi
echo "There is no display here, so the window was not opened."
