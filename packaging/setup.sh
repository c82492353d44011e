#!/usr/bin/env bash
# Installs what is missing on a bare Debian 12, and nothing else.
#   packaging/setup.sh build   what is needed to build and run Countersign
#   packaging/setup.sh test    the same, and what the tests need
#   packaging/setup.sh fuzz    what the tests need, and clang for the long fuzzing run
set -euo pipefail

build_packages=(
    cmake ninja-build g++ pkg-config ccache
    libssl-dev libyaml-cpp-dev libutf8proc-dev libre2-dev libsodium-dev libcli11-dev
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
    qtkeychain-qt6-dev libsecret-1-0 fonts-dejavu-core fonts-droid-fallback
    jq openssl
)
test_packages=(
    gnome-keyring libsecret-tools dbus xxd procps
    python3-jsonschema python3-yaml python3-cryptography shellcheck strace file git locales uidmap
    python3-securesystemslib libxml2-utils zsh fish man-db mandoc bsdextrautils
    xvfb xdotool imagemagick x11-apps at-spi2-core gir1.2-atspi-2.0 python3-gi
)
fuzz_packages=(clang libclang-rt-14-dev llvm)

# A node with an npm of its own does; Debian's two packages cannot stand beside it.
command -v npm >/dev/null || test_packages+=(nodejs npm)

case "${1:-}" in
build) wanted=("${build_packages[@]}") ;;
test) wanted=("${build_packages[@]}" "${test_packages[@]}") ;;
fuzz) wanted=("${build_packages[@]}" "${test_packages[@]}" "${fuzz_packages[@]}") ;;
*)
    echo "usage: packaging/setup.sh build|test|fuzz" >&2
    exit 2
    ;;
esac

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "setup: this is not a Debian system, so nothing was installed. Needed (by Debian's names): ${wanted[*]}" >&2
    exit 0
fi

is_installed() {
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

missing=()
for package in "${wanted[@]}"; do
    is_installed "$package" || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "setup: neither root nor sudo. Ask an administrator to install: ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi

apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@"
}

echo "setup: installing ${missing[*]}"
apt update
apt install --yes --no-install-recommends "${missing[@]}"
