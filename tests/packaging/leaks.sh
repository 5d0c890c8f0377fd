#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 StatusScope contributors
# SPDX-License-Identifier: MIT
# leaks.sh STATUSSCOPE_CLI: every verb under valgrind; bytes lost or read out of bounds fail it. `./dev leaks`.
set -euo pipefail
program=$(realpath "$1")
work=$(mktemp -d)
server=""
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
failed=0

checked() { # checked WANTED_EXIT_CODE ARGUMENT…
  local wanted=$1 status=0
  shift
  valgrind --quiet --leak-check=full --show-leak-kinds=definite,indirect,possible --errors-for-leak-kinds=definite,indirect \
    --error-exitcode=99 --log-file="$work/log" "$program" "$@" >"$work/output" 2>&1 || status=$?
  if [ $status -ne "$wanted" ]; then
    echo "statusscope-cli $*: exit code $status, not $wanted"
    cat "$work/log"
    failed=1
  else
    echo "statusscope-cli $*: clean"
  fi
}

# The practice server answers the probes and is itself ended by Ctrl-C, under valgrind too.
valgrind --quiet --leak-check=full --errors-for-leak-kinds=definite,indirect --error-exitcode=99 --log-file="$work/serve.log" \
  "$program" serve >"$work/address" 2>"$work/serve.err" &
server=$!
for _ in $(seq 300); do
  [ -s "$work/address" ] && break
  sleep 0.1
done
address=$(head -1 "$work/address")
[ -n "$address" ] || { echo "the practice server did not start"; cat "$work/serve.err"; exit 1; }

checked 0 list --search "too many redirects"
checked 0 list --format ndjson
checked 0 show 404
checked 2 show nothing-of-that-name
checked 0 probe "$address/200"
checked 1 probe --format html "$address/503?vendor=varnish"
checked 3 probe "$address/garbage" "$address/redirect/3" "$address/reset"
checked 3 probe --max-redirects 5 "$address/loop"
checked 3 probe http://127.0.0.1:1/
printf 'HTTP/1.1 502 Bad Gateway\r\nServer: nginx\r\n\r\n<h1>502</h1>' >"$work/saved"
checked 1 explain --format json "$work/saved"
checked 2 explain /dev/null

kill -INT "$server"
status=0
wait "$server" || status=$?
server=""
if [ $status -ne 0 ]; then
  echo "statusscope-cli serve: exit code $status, not 0"
  cat "$work/serve.log"
  failed=1
else
  echo "statusscope-cli serve: clean"
fi
exit $failed
