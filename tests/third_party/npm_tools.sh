# shellcheck shell=bash
# Sourced. Puts what package-lock.json names, by its digests, into a folder that lives as long as the test, without
# running any script of theirs, and lets node find it. The lock file names no registry: npm's own setting says which.

install_npm_tools() { # FOLDER OF THE TEST
    local here
    here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
    mkdir "$1/npm"
    cp "$here/package.json" "$here/package-lock.json" "$1/npm"
    npm --prefix "$1/npm" ci --ignore-scripts --legacy-peer-deps --no-audit --no-fund --prefer-offline --loglevel=error
    export NODE_PATH=$1/npm/node_modules
}
