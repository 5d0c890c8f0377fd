#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 StatusScope contributors
# SPDX-License-Identifier: MIT
# manpages.sh LINUX_FOLDER: mandoc has nothing to say about the pages, not even about style.
set -euo pipefail
command -v mandoc >/dev/null || { echo "mandoc is missing"; exit 77; }
for page in "$1"/man/*.1; do
  mandoc -Tlint -W style "$page"
done
