#!/usr/bin/env bash
# Every sentence of the window, and every one of the core's tables that it shows, stands, finished, in every shipped
# language, and none stands there that is no longer said. Red for a sentence that was added a moment ago.
set -euo pipefail

source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
tools=/usr/lib/qt6/bin
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
die() { echo "FAIL: $*" >&2; exit 1; }

languages=$(cd "$source_dir/translations" && echo countersign_*.ts)
[ "$languages" = "countersign_de.ts countersign_zh_CN.ts" ] || die "other languages than those the settings offer: $languages"
if ! found=$("$source_dir/packaging/translations.sh" --check); then
    head -n 20 <<<"$found"
    die "$(wc -l <<<"$found") sentences are not translated, or no longer said (packaging/translations.sh brings the files up to date)"
fi
echo "ok    every sentence is translated: $languages"

mkdir "$work/seeded"
cat >"$work/seeded/seeded.cpp" <<'CPP'
#include <QCoreApplication>
QString seeded() { return QCoreApplication::translate("seeded", "Nobody has translated this"); }
CPP
cat >"$work/seeded/seeded.def" <<'DEF'
COUNTERSIGN_ERROR(seeded, "Nobody has translated this error", "Nor its remedy; it has a \"quote\"")
COUNTERSIGN_CONSTRAINT(SEEDED, warn, "Nobody has translated this finding", "Nor "
                                                                           "its remedy")
DEF
expected='constraints: Nobody has translated this finding
constraints: Nor its remedy
errors: Nobody has translated this error
errors: Nor its remedy; it has a &quot;quote&quot;
seeded: Nobody has translated this'
for language in de zh_CN; do
    # shellcheck disable=SC2001
    expected_here=$(sed "s/^/$language: /" <<<"$expected")
    found=$("$source_dir/packaging/translations.sh" --check "$work/seeded" | grep "^$language: " | LC_ALL=C sort) || true
    [ "$found" = "$expected_here" ] || die "$language: a new sentence goes unnoticed, or more than it is found: $found"
done
echo "ok    a sentence, an error or a finding that was just added turns it red, in each language"

# Forms of a sentence with other particulars than the English one would show a bare %1, or lose a name.
python3 - "$source_dir"/translations/countersign_*.ts <<'PYTHON' || die "a translation has other particulars than its sentence"
import re, sys
import xml.etree.ElementTree as tree

wrong = 0
for file in sys.argv[1:]:
    for message in tree.parse(file).getroot().iter("message"):
        source = message.find("source").text or ""
        forms = [form.text or "" for form in message.iter("numerusform")] or [message.find("translation").text or ""]
        particulars = lambda text: sorted(re.findall(r"%(?:\d+|n|L\d+)", text))
        for form in forms:
            # One thing may be said without its number.
            same = particulars(form) == particulars(source) or (
                len(forms) > 1 and particulars(form) == [one for one in particulars(source) if one != "%n"])
            if not same:
                wrong += 1
                print(f"{file}: {source!r}: {form!r}", file=sys.stderr)
sys.exit(wrong > 0)
PYTHON
echo "ok    every translation has the particulars of its sentence"

for language in $languages; do
    said=$("$tools/lrelease" -silent "$source_dir/translations/$language" -qm "$work/release.qm" 2>&1) || die "$language: $said"
    [ -z "$said" ] || die "$language: $said"
done
echo "ok    lrelease has no complaint"
