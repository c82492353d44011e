# shellcheck shell=bash
# Sourced after team.sh by the scripts that need a real Secret Service: gnome-keyring on the script's own bus.
#
#   keyring unlocked     # a new daemon, in place of one before it; it owns the service's name when this comes back
#   keyring locked       # the same, with nobody there to unlock it
#   keyring_process      # the PID of the daemon on this bus and no other

# asked_bus METHOD: what the bus itself answers about the service's name, nothing while nobody owns it.
asked_bus() {
    dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus /org/freedesktop/DBus \
        "org.freedesktop.DBus.$1" string:org.freedesktop.secrets 2>/dev/null | grep -oE '[^ ]+$' || true
}
keyring() {
    local before owner tries said=${work:?}/keyring.err
    before=$(asked_bus GetNameOwner)
    case $1 in
    unlocked) printf %s pw | gnome-keyring-daemon --replace --unlock --components=secrets >/dev/null 2>>"$said" ;;
    locked) gnome-keyring-daemon --replace --components=secrets >/dev/null 2>>"$said" </dev/null ;;
    *) die "keyring '$1'?" ;;
    esac
    # The program goes into the background before it has taken the name from the one before it.
    for ((tries = 0; tries < 300; tries++)); do
        owner=$(asked_bus GetNameOwner)
        [ -z "$owner" ] || [ "$owner" = "$before" ] || return 0
        sleep 0.1
    done
    cat "$said"
    die "no Secret Service took the name on this bus"
}
keyring_process() {
    local process
    process=$(asked_bus GetConnectionUnixProcessID)
    [ -n "$process" ] || die "nobody owns the Secret Service's name"
    echo "$process"
}
