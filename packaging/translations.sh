#!/usr/bin/env bash
# The window's sentences, and those of the core's tables that it shows, in the shipped languages.
#   packaging/translations.sh                     brings translations/*.ts up to date; new sentences stand there unfinished
#   packaging/translations.sh --check [FOLDER...] changes nothing: prints what is not translated or no longer said, one line
#                                                 for each sentence and language, and fails if there is any; the folders
#                                                 (*.cpp, *.def) are read as if they belonged to the program
set -euo pipefail

source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
tools=/usr/lib/qt6/bin
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

checking=no
case "${1:-}" in
--check)
    checking=yes
    shift
    ;;
?*)
    echo "usage: packaging/translations.sh [--check [FOLDER...]]" >&2
    exit 2
    ;;
esac

# The tables have no Qt in them, and lupdate reads no macros: the preprocessor writes each sentence and remedy out.
mkdir "$work/tables"
{
    cat <<'CPP'
#define COUNTERSIGN_ERROR(name, sentence, remedy) \
    QT_TRANSLATE_NOOP("errors", sentence) QT_TRANSLATE_NOOP("errors", remedy)
#define COUNTERSIGN_CONSTRAINT(id, severity, sentence, remedy) \
    QT_TRANSLATE_NOOP("constraints", sentence) QT_TRANSLATE_NOOP("constraints", remedy)
#include "core/base/error_codes.def"
#include "core/validation/constraint_catalogue.def"
CPP
    [ $# -eq 0 ] || find "$@" -name '*.def' | sed 's/.*/#include "&"/'
} >"$work/tables.h"
c++ -E -P -x c++ -I "$source_dir" "$work/tables.h" | sed 's/ QT_TRANSLATE_NOOP/\n&/g' >"$work/tables/tables.cpp"
sentences=$(grep -c QT_TRANSLATE_NOOP "$work/tables/tables.cpp") || { echo "no sentence found in core's tables" >&2; exit 1; }

folders=("$source_dir/ui" "$source_dir/app/gui" "$work/tables" "$@")
update() { "$tools/lupdate" -silent -I "$source_dir" -locations none "$@"; }

if [ "$checking" = no ]; then
    update -no-obsolete "${folders[@]}" -ts "$source_dir"/translations/countersign_*.ts
    echo "$sentences sentences of the tables, and the window's; not translated:"
    grep -c 'type="unfinished"' "$source_dir"/translations/countersign_*.ts || true
    exit 0
fi

cp "$source_dir"/translations/countersign_*.ts "$work/"
update "${folders[@]}" -ts "$work"/countersign_*.ts >"$work/said" 2>&1 || { cat "$work/said" >&2; exit 1; }
for file in "$work"/countersign_*.ts; do
    language=$(basename "$file" .ts)
    awk -v language="${language#countersign_}" '
        /<name>/ { context = $0; gsub(/.*<name>|<\/name>.*/, "", context) }
        /<source>/ { source = $0; gsub(/.*<source>|<\/source>.*/, "", source) }
        /<translation type="(unfinished|vanished|obsolete)"/ { print language ": " context ": " source }
    ' "$file"
done >"$work/found"
cat "$work/found"
[ ! -s "$work/found" ]
