#!/usr/bin/env bash
# Every shell script of the project passes shellcheck, starts with "#!/usr/bin/env bash" and stops at the first error.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

mapfile -d '' scripts < <(find .ci packaging tests -name '*.sh' -print0)
scripts+=(.ci/run)

status=0
for script in "${scripts[@]}"; do
    # Pieces that other scripts source have neither line of their own.
    [ "$(head -c 2 "$script")" = '#!' ] || continue
    if [ "$(head -n 1 "$script")" != '#!/usr/bin/env bash' ]; then
        echo "$script:1: scripts start with #!/usr/bin/env bash"
        status=1
    fi
    if ! grep -q '^set -euo pipefail$' "$script"; then
        echo "$script: no line 'set -euo pipefail'"
        status=1
    fi
done
shellcheck --external-sources --source-path=SCRIPTDIR "${scripts[@]}" || status=1
exit "$status"
