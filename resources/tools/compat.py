#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 StatusScope contributors
# SPDX-License-Identifier: MIT
"""Generates resources/registry/compat.json from @mdn/browser-compat-data (CC0). Run by `./dev data --compat`.

The newest release still lists only a few codes; the others come from the last release that carried them. Each row names
the release it was taken from.
"""
import json
import pathlib
import re
import subprocess
import tarfile
import tempfile

PACKAGE = "@mdn/browser-compat-data"
LAST_WITH_ALL_CODES = "5.5.35"
TARGET = pathlib.Path(__file__).resolve().parent.parent / "registry" / "compat.json"
# The order of the columns; mobile ones after the desktop ones.
BROWSERS = {
    "chrome": "Chrome", "edge": "Edge", "firefox": "Firefox", "ie": "IE", "opera": "Opera", "safari": "Safari",
    "chrome_android": "Chrome Android", "firefox_android": "Firefox Android", "opera_android": "Opera Android",
    "safari_ios": "Safari iOS", "samsunginternet_android": "Samsung Internet", "webview_android": "WebView Android",
    "webview_ios": "WebView iOS", "oculus": "Quest Browser",
}
FIRST_MOBILE = "chrome_android"


def fetch(release):
    with tempfile.TemporaryDirectory() as folder:
        name = subprocess.run(["npm", "pack", "--silent", f"{PACKAGE}@{release}"], cwd=folder, check=True,
                              capture_output=True, text=True).stdout.split()[-1]
        with tarfile.open(pathlib.Path(folder) / name) as archive:
            return json.load(archive.extractfile("package/data.json"))


def plain(note):
    """Notes carry a little HTML (code, links); the table shows plain text."""
    text = " ".join(note) if isinstance(note, list) else note or ""
    text = re.sub(r"<[^>]+>", "", text)
    for entity, char in {"&lt;": "<", "&gt;": ">", "&quot;": "“", "&amp;": "&"}.items():
        text = text.replace(entity, char)
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text).strip()


def flag_note(flags):
    names = [f"{flag['name']}" + (f" set to {flag['value_to_set']}" if flag.get("value_to_set") else "") for flag in flags]
    return "Off until a setting is changed: " + ", ".join(names) + "."


def version(value):
    return "Preview" if value == "preview" else str(value).removesuffix(".0")


def describe(statement):
    """(level, text, flag, notes) of one support statement."""
    added, removed = statement.get("version_added"), statement.get("version_removed")
    notes = [plain(statement.get("notes"))] if statement.get("notes") else []
    flags = statement.get("flags")
    if added is None:
        return "unknown", "No data", False, notes
    if added is False:
        return "no", "No", False, notes
    text = "Yes" if added is True else version(added)
    if removed:
        until = "" if removed is True else version(removed)
        return "no", f"{text}–{until}" if until else "Removed", False, notes
    if flags:
        return "no", text, True, notes + [flag_note(flags)]
    if statement.get("partial_implementation"):
        return "partial", text, False, notes or ["Only a part of it works."]
    return "yes", text, False, notes


def cell(support):
    """The newest statement counts, older ones go into the note."""
    if support is None:
        return {"level": "unknown", "text": "No data"}
    statements = support if isinstance(support, list) else [support]
    level, text, flag, notes = describe(statements[0])
    for older in statements[1:]:
        old_level, old_text, old_flag, old_notes = describe(older)
        if old_level == "unknown":
            continue
        what = "behind a setting" if old_flag else {"yes": "supported", "partial": "in part", "no": "was there"}[old_level]
        notes += [f"Earlier: {old_text}, {what}." + (" " + " ".join(old_notes) if old_notes and not old_flag else "")]
    result = {"level": level, "text": text}
    if flag:
        result["flag"] = True
    if notes:
        result["note"] = " ".join(notes)
    return result


def row(code, feature, compat, release):
    support = compat["support"]
    cells = [cell(support.get(browser)) for browser in BROWSERS]
    result = {"code": code, "release": release, "cells": cells}
    if feature:
        result["feature"] = feature
    return result


def feature_name(key, compat):
    text = plain(compat.get("description", "")) or key.replace("_", " ")
    return re.sub(r"^HTTP/\S+ ", "", text)


def rows_of(data):
    release = data["__meta"]["version"]
    rows = []
    for key, node in data["http"]["status"].items():
        if not key.isdigit():
            continue
        rows.append(row(int(key), "", node["__compat"], release))
        for sub, child in node.items():
            if sub != "__compat":
                rows.append(row(int(key), feature_name(sub, child["__compat"]), child["__compat"], release))
    return rows


def main():
    newest, oldest = fetch("latest"), fetch(LAST_WITH_ALL_CODES)
    rows = rows_of(newest)
    known = {r["code"] for r in rows}
    rows += [r for r in rows_of(oldest) if r["code"] not in known]
    rows.sort(key=lambda r: (r["code"], r.get("feature", "")))
    mobile = False
    browsers = []
    for browser, name in BROWSERS.items():
        mobile = mobile or browser == FIRST_MOBILE
        browsers.append({"id": browser, "name": name, "mobile": mobile})
    releases = [{"release": d["__meta"]["version"], "date": d["__meta"]["timestamp"][:10]} for d in (newest, oldest)]
    head = {"source": f"{PACKAGE}, CC0-1.0", "releases": releases, "browsers": browsers}
    text = json.dumps(head, ensure_ascii=False, indent=1)[:-2] + ',\n "rows": [\n'
    text += ",\n".join("  " + json.dumps(r, ensure_ascii=False) for r in rows) + "\n ]\n}\n"
    TARGET.write_text(text, encoding="utf-8")
    print(f"{TARGET.name}: {len(rows)} rows for {len({r['code'] for r in rows})} codes, "
          + ", ".join(f"{sum(r['release'] == x['release'] for r in rows)} from {x['release']}" for x in releases))


if __name__ == "__main__":
    main()
