#!/usr/bin/env bash
# The real window under a real X server and a real session bus, driven through AT-SPI as a screen reader would.
# COUNTERSIGN_CLI names the command line; the window is built beside it. Pictures are left in $COUNTERSIGN_PICTURES.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cli=${COUNTERSIGN_CLI:?names the built countersign-cli}
if [ "${1:-}" != inside ]; then
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    mkdir -p "$work/home/.config" "$work/run"
    chmod 700 "$work/run"
    env -i PATH="$PATH" LC_ALL=C.UTF-8 COUNTERSIGN_CLI="$cli" WORK="$work" HOME="$work/home" \
        COUNTERSIGN_PICTURES="${COUNTERSIGN_PICTURES:-$work}" QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 \
        XDG_RUNTIME_DIR="$work/run" XDG_DATA_HOME="$work/home/data" XDG_CONFIG_HOME="$work/home/.config" \
        timeout --kill-after=10 600 xvfb-run -a -s "-screen 0 1280x800x24" dbus-run-session -- "$0" inside
    exit
fi

work=${WORK:?set by the outer run}
printf %s pw | gnome-keyring-daemon --replace --unlock --components=secrets >/dev/null 2>>"$work/keyring.err"
"$cli" demo "$work/demo" >/dev/null
exec /usr/bin/python3 "$here/window_story.py" "${cli%-cli}" "$work/demo" "$COUNTERSIGN_PICTURES"
