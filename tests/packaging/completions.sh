#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 StatusScope contributors
# SPDX-License-Identifier: MIT
# completions.sh LINUX_FOLDER STATUSSCOPE_CLI: asks bash and fish what they would complete; zsh only whether it can read the file.
set -euo pipefail
folder=$1/completions
PATH=$(dirname "$2"):$PATH
library=/usr/share/bash-completion/bash_completion
[ -r $library ] && command -v zsh >/dev/null && command -v fish >/dev/null || { echo "bash-completion, zsh or fish is missing"; exit 77; }

bash -n "$folder/statusscope-cli.bash"
zsh -n "$folder/_statusscope-cli"
fish -n "$folder/statusscope-cli.fish"

in_bash() { # in_bash WORD…: what bash offers for the last word
  bash --norc -c 'set +u; . "$0"; . "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
    _statusscope_cli "$1" "${@: -1}" "${COMP_WORDS[COMP_CWORD-1]}"; printf "%s\n" "${COMPREPLY[@]}"' \
    $library "$folder/statusscope-cli.bash" "$@"
}
in_fish() { # in_fish LINE
  fish --no-config -c "source $folder/statusscope-cli.fish; complete -C '$1'" | cut -f1
}

failed=0
expect() { # expect SHELL WANTED LINE: WANTED, words in order, is all that the shell offers at the line's end
  local offered
  if [ "$1" = bash ]; then
    local words
    read -ra words <<<"$3"
    [[ $3 != *' ' ]] || words+=("")
    offered=$(in_bash "${words[@]}" | sort | xargs)
  else
    offered=$(in_fish "$3" | sort | xargs)
  fi
  [ "$offered" = "$2" ] || { echo "$1: “$3” offers “$offered”, not “$2”"; failed=1; }
}

for shell in bash fish; do
  expect $shell "serve show" "statusscope-cli s"
  expect $shell "cloudflare cloudfoundry cloudfront cloudlinux cloudstack" "statusscope-cli list --vendor cloud"
  expect $shell "1 2 3 4 5" "statusscope-cli list --class "
  expect $shell "deprecated" "statusscope-cli list --status d"
  expect $shell "subcode" "statusscope-cli list --kind sub"
  expect $shell "json ndjson text" "statusscope-cli list --format "
  expect $shell "json markdown text" "statusscope-cli show --format "
  expect $shell "csv har html json markdown ndjson text" "statusscope-cli probe --format "
  expect $shell "har html" "statusscope-cli explain --format h"
  expect $shell "--max-body --max-redirects" "statusscope-cli probe --max"
  expect $shell "" "statusscope-cli serve --port "
done
exit $failed
