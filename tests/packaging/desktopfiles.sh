#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 StatusScope contributors
# SPDX-License-Identifier: MIT
# desktopfiles.sh LINUX_FOLDER: the desktop's own validators accept our files, and a HAR file is known by its name.
set -euo pipefail
id=org.statusscope.StatusScope
for tool in desktop-file-validate appstreamcli update-mime-database; do
  command -v $tool >/dev/null || { echo "$tool is missing"; exit 77; }
done
desktop-file-validate "$1/$id.desktop"
appstreamcli validate --no-net "$1/$id.metainfo.xml"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/mime/packages"
cp "$1/$id.xml" "$work/mime/packages/"
XDG_DATA_DIRS=$work update-mime-database "$work/mime" 2>&1 | { ! grep . ; }
grep -qx '50:application/x-har+json:\*.har' "$work/mime/globs2"
grep -qx 'application/x-har+json application/json' "$work/mime/subclasses"
grep -q '^MimeType=.*application/x-har+json;.*x-scheme-handler/statusscope;' "$1/$id.desktop"
