#!/usr/bin/env bash
# Every shell script of the project passes shellcheck and says which bash to use; our own scripts also stop at the
# first error (a verifier that we hand out goes on and counts).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

mapfile -d '' scripts < <(find .ci packaging resources tests \( -name '*.sh' -o -path '.ci/run' \) -print0)
[ ${#scripts[@]} -ge 4 ] || { echo "found only ${#scripts[@]} scripts to look at"; exit 1; }

status=0
complain() {
    echo "$1"
    status=1
}
for script in "${scripts[@]}"; do
    # Pieces that other scripts source have neither line of their own.
    [ "$(head -c 2 "$script")" = '#!' ] || continue
    [ "$(head -n 1 "$script")" = '#!/usr/bin/env bash' ] || complain "$script:1: scripts start with #!/usr/bin/env bash"
    [[ "$script" == resources/* ]] || grep -q '^set -euo pipefail$' "$script" || complain "$script: no 'set -euo pipefail'"
done
# The auditor's script goes on after a check that failed, so it has no -e.
shellcheck --external-sources --source-path=SCRIPTDIR "${scripts[@]}" resources/verify/*.sh || status=1
exit "$status"
