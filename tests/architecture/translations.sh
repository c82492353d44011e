#!/usr/bin/env bash
# Every sentence of the window stands, finished, in every shipped language, and none stands there that the window no
# longer says. Red for a sentence that was added a moment ago.
set -euo pipefail

source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
tools=/usr/lib/qt6/bin
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
die() { echo "FAIL: $*" >&2; exit 1; }

# missing FOLDER...: how many messages of the shipped files are unfinished or gone when these folders are read.
missing() {
    cp "$source_dir"/translations/countersign_*.ts "$work/"
    "$tools/lupdate" -silent -I "$source_dir" -locations none "$@" -ts "$work"/countersign_*.ts >/dev/null 2>&1 || return 1
    cat "$work"/countersign_*.ts | grep -cE 'type="(unfinished|vanished|obsolete)"' || true
}

languages=$(cd "$source_dir/translations" && echo countersign_*.ts)
[ "$languages" = "countersign_de.ts countersign_zh_CN.ts" ] || die "other languages than those the settings offer: $languages"
found=$(missing "$source_dir/ui" "$source_dir/app/gui")
if [ "$found" != 0 ]; then
    grep -hE -B4 'type="(unfinished|vanished|obsolete)"' "$work"/countersign_*.ts | grep '<source>' | sort -u | head -n 20
    die "$found sentences are not translated, or no longer said"
fi
echo "ok    every sentence is translated: $languages"

mkdir "$work/seeded"
cat >"$work/seeded/seeded.cpp" <<'CPP'
#include <QCoreApplication>
QString seeded() { return QCoreApplication::translate("seeded", "Nobody has translated this"); }
CPP
[ "$(missing "$source_dir/ui" "$source_dir/app/gui" "$work/seeded")" = 2 ] || die "a new sentence goes unnoticed"
echo "ok    a sentence that was just added turns it red, once for each language"
