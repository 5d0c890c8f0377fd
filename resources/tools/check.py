#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 StatusScope contributors
# SPDX-License-Identifier: MIT
"""Lints the registry. Run by `./dev data --check` and by CTest; exits 1 when anything is wrong.

With file names as arguments, only problems of these files are printed (all are still read, for references).
"""
import argparse
import collections
import csv
import json
import pathlib
import re
import subprocess
import sys
import unicodedata

import jsonschema

HERE = pathlib.Path(__file__).resolve().parent
REGISTRY = HERE.parent / "registry"
ERROR_KINDS = """invalid-url unsupported-scheme dns-not-found dns-failure connection-refused connection-timeout connection-reset
network-unreachable tls-expired tls-not-yet-valid tls-hostname-mismatch tls-self-signed tls-untrusted-issuer
tls-handshake-failed not-tls not-http empty-response response-timeout malformed-response response-too-large response-truncated
too-many-redirects redirect-loop redirect-unsafe redirect-invalid proxy-refused proxy-authentication-required cancelled""".split()
CLASS_BY_DIGIT = "12345"
BANNED = ["the server has encountered", "this error occurs when", "misconfiguration", "misconfigured", "!"]
LINK = re.compile(r"\[([^\]]*)\]\(([^)]*)\)")
PROSE_FIELDS = ("summary", "description", "say", "actNote", "retryNote")


class Problems:
    def __init__(self, only):
        self.only = {pathlib.Path(name).name for name in only}
        self.lines = []

    def add(self, file, where, text):
        if not self.only or file in self.only:
            self.lines.append(f"{file}: {where}: {text}")


def load(path, problems):
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        problems.add(path.name, "file", str(error))
        return []


def check_schema(name, data, definition, schema, problems):
    validator = jsonschema.Draft202012Validator({"$ref": f"#/$defs/{definition}", "$defs": schema["$defs"]})
    for error in sorted(validator.iter_errors(data), key=lambda e: list(map(str, e.path))):
        path = list(error.path)
        item = data[path[0]] if path and isinstance(data, list) else {}
        label = item.get("id") or item.get("name") or "" if isinstance(item, dict) else ""
        problems.add(name, f"{label}{'/' + '/'.join(map(str, path[1:])) if path[1:] else ''}" or "file", error.message[:200])


def prose(entry):
    """Every text of an entry that a person reads, with where it stands."""
    for field in PROSE_FIELDS:
        if entry.get(field):
            yield field, entry[field]
    for i, cause in enumerate(entry.get("causes", [])):
        yield f"causes/{i}", cause
    for role, fixes in entry.get("fixes", {}).items():
        for i, fix in enumerate(fixes):
            yield f"fixes/{role}/{i}", fix
    for i, like in enumerate(entry.get("lookalikes", [])):
        yield f"lookalikes/{i}", like.get("difference", "")


def check_entry(file, entry, known, vendors, problems):
    eid = entry.get("id", "?")

    def bad(where, text):
        problems.add(file, f"{eid}/{where}", text)

    if entry.get("vendor") not in vendors:
        bad("vendor", f"'{entry.get('vendor')}' is not in vendors.json")
    prefix = {"warning": "warning", "failure": "failure"}.get(entry.get("kind"), entry.get("vendor"))
    own = {"failure": eid.removeprefix("failure-"), "subcode": entry.get("subcode")}.get(entry.get("kind"))
    if own is None:
        own = f"{entry.get('code', 0):03d}"
    if eid != f"{prefix}-{own}":
        bad("id", f"should be {prefix}-{own}")
    for ref in entry.get("related", []) + [like.get("id") for like in entry.get("lookalikes", [])]:
        if ref not in known:
            bad("related", f"no entry '{ref}'")
        if ref == eid:
            bad("related", "refers to itself")
    for where, text in prose(entry):
        for target in LINK.findall(text):
            if not target[1].startswith("status:"):
                bad(where, f"link '{target[1]}' is not status:ID")
            elif target[1].removeprefix("status:") not in known:
                bad(where, f"link to '{target[1]}', no such entry")
        lower = text.lower()
        for word in BANNED:
            if word in lower and "`" not in text:
                bad(where, f"'{word}'")
        if "'" in re.sub(r"`[^`]*`", "", text):
            bad(where, "straight apostrophe; write ’")
        if '"' in re.sub(r"`[^`]*`", "", text):
            bad(where, "straight quote; write “ ”")
        if "  " in text or "..." in re.sub(r"`[^`]*`", "", text):
            bad(where, "double space, or three dots for …")
        if re.search(r"<[a-z/]", re.sub(r"`[^`]*`", "", text)):
            bad(where, "markup")
        if where.startswith(("causes", "fixes", "lookalikes")) and text.endswith("."):
            bad(where, "ends in a full stop")
        if where in PROSE_FIELDS and not re.search(r"[.?…”`)]$", text.strip()):
            bad(where, "does not end as a sentence")
    for text in (entry.get("say", ""), entry.get("summary", "")):
        if "`" in text or LINK.search(text):
            bad("say/summary", "plain text only")
    if entry.get("kind") == "status" and 100 <= entry.get("code", 0) <= 599 and "redirectMethod" in entry and not 300 <= entry["code"] < 400:
        bad("redirectMethod", "only for 3xx")
    if entry.get("kind") == "status" and entry.get("status") == "standard" and not entry.get("specs"):
        bad("specs", "a standard code names its specification")
    if entry.get("registered") and entry.get("vendor") != "ietf":
        bad("registered", "only IETF codes are registered")
    if entry.get("kind") == "status" and not entry.get("registered") and entry.get("vendor") == "ietf":
        bad("registered", "ietf is for what the IANA registry lists")


def check_duplicates(entries, problems):
    sentences = collections.defaultdict(list)
    for file, entry in entries:
        for where, text in prose(entry):
            if where.split("/")[0] in ("causes", "fixes", "lookalikes", "actNote", "retryNote"):
                continue
            for sentence in re.split(r"(?<=[.?])\s+", text):
                if len(sentence) > 45:
                    sentences[sentence.lower()].append((file, entry["id"], where))
    for sentence, places in sentences.items():
        if len(places) > 1:
            for file, eid, where in places:
                others = ", ".join(p[1] for p in places if p[1] != eid) or "itself"
                problems.add(file, f"{eid}/{where}", f"same sentence as {others}: “{sentence[:60]}”")
    # The same text with the number changed.
    shapes = collections.defaultdict(list)
    for file, entry in entries:
        shape = re.sub(r"[\W\d]+", " ", (entry.get("summary", "") + entry.get("description", "")).lower())
        shapes[(entry.get("vendor"), shape)].append((file, entry["id"]))
    for places in shapes.values():
        if len(places) > 1:
            problems.add(places[0][0], places[0][1], f"one text with the number changed: {', '.join(p[1] for p in places)}")


def check_iana(entries, problems):
    listed = {}
    with open(HERE / "iana-status-codes.csv", encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            listed[int(row["Value"])] = row["Description"]
    ours = {e["code"]: (f, e) for f, e in entries if e.get("registered")}
    for code, name in listed.items():
        if code not in ours:
            problems.add("iana-status-codes.csv", code, f"registered as “{name}”, no entry says so")
        elif not name.startswith(ours[code][1]["name"]):
            problems.add(ours[code][0], ours[code][1]["id"], f"IANA calls it “{name}”")
    for code, (file, entry) in ours.items():
        if code not in listed:
            problems.add(file, entry["id"], "not in the IANA registry")


def folded(text):
    """As the search compares texts: lower case, no accents, no punctuation."""
    bare = "".join(c for c in unicodedata.normalize("NFD", text.lower().replace("ß", "ss")) if not unicodedata.combining(c))
    return " ".join(re.findall(r"[^\W_]+", bare))


def check_words(languages, entries, problems):
    known = {entry.get("id") for _, entry in entries}
    called = collections.defaultdict(set)
    for _, entry in entries:
        for name in [entry.get("name", ""), *entry.get("formerNames", []), *entry.get("aliases", [])]:
            called[folded(name)].add(entry.get("id"))
    for language, names in languages.items():
        seen = {}
        for ids, texts in names.items():
            for eid in ids.split(" "):
                if eid not in known:
                    problems.add("words.json", f"{language}/{ids}", f"no entry '{eid}'")
            for text in texts:
                def bad(why):
                    problems.add("words.json", f"{language}/{ids}", f"“{text}” {why}")

                key = folded(text)
                if key in seen:
                    bad(f"stands under {seen[key]} too; one text of several entries has one key with all their ids")
                seen[key] = ids
                if called[key] and not called[key] & set(ids.split(" ")):
                    bad(f"is what {', '.join(sorted(called[key]))} is called")
                if "'" in text or '"' in text or "..." in text or "  " in text:
                    bad("has a straight quote, three dots or two blanks")
                if len(key) < 3 or "… …" in text:
                    bad("is too short")
                if "…" in text and len(max(text.split("…"), key=len)) < 12:
                    bad("has too few words beside its …")


def check_spelling(texts, problems):
    words = collections.defaultdict(set)
    for file, where, text in texts:
        plain = re.sub(r"`[^`]*`", " ", LINK.sub(r"\1", text))
        plain = re.sub(r"[“\"][^”\"]*[”\"]", " ", plain)
        for word in re.findall(r"(?<![\w.@/-])[A-Za-z][a-z]+(?:’[a-z]+)?(?![\w@/]|\.\w)", plain):
            words[word.replace("’", "'")].add((file, where))
    accepted = set((HERE / "words.txt").read_text(encoding="utf-8").split())
    try:
        result = subprocess.run(["hunspell", "-d", "en_GB", "-l"], input="\n".join(sorted(words)), text=True, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        problems.add("words.txt", "spelling", f"hunspell did not run: {error}")
        return
    for word in sorted(set(result.stdout.split())):
        if word not in accepted and word.removesuffix("'s") not in accepted and word.lower() not in accepted:
            for file, where in sorted(words.get(word, ()))[:2]:
                problems.add(file, where, f"spelling: {word}")


def check_facts(files, entries, singles, problems):
    schema = load(REGISTRY / "schema.json", problems)
    for name, data in files.items():
        check_schema(name, data, "codes", schema, problems)
    for name, data in singles.items():
        if name in schema["$defs"]:
            check_schema(f"{name}.json", data, name, schema, problems)
    vendors = {v.get("id") for v in singles["vendors"]}
    seen = collections.Counter(e.get("id") for _, e in entries)
    for file, entry in entries:
        if seen[entry.get("id")] > 1:
            problems.add(file, entry.get("id"), "id used twice")
        check_entry(file, entry, seen, vendors, problems)
    for kind in ERROR_KINDS:
        if f"failure-{kind}" not in seen:
            problems.add("failures.json", kind, "no entry for this error kind")
    for name in ("vendors", "fields"):
        doubles = collections.Counter(str(v.get("id") or v.get("name")).lower() for v in singles[name])
        for double in (d for d, n in doubles.items() if n > 1):
            problems.add(f"{name}.json", double, "listed twice")
    check_words(singles["words"], entries, problems)
    check_duplicates(entries, problems)
    check_iana(entries, problems)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", help="print problems of these files only")
    parser.add_argument("--part", choices=("facts", "spelling"), help="check this alone; spelling needs hunspell and its dictionary en_GB")
    args = parser.parse_args()
    problems = Problems(args.files)
    files = {path.name: load(path, problems) for path in sorted((REGISTRY / "codes").glob("*.json"))}
    entries = [(name, e) for name, data in files.items() for e in data if isinstance(e, dict)]
    singles = {name: load(REGISTRY / f"{name}.json", problems) for name in ("vendors", "fields", "signatures", "compat", "words")}
    if args.part != "spelling":
        check_facts(files, entries, singles, problems)
    if args.part != "facts":
        texts = [(f, f"{e['id']}/{w}", t) for f, e in entries for w, t in prose(e)]
        texts += [("fields.json", f.get("name", "?"), f.get("tells", "")) for f in singles["fields"]]
        check_spelling(texts, problems)

    for line in problems.lines:
        print(line)
    if not args.files:
        kinds = collections.Counter(e.get("kind") for _, e in entries)
        print(f"{len(entries)} entries: " + ", ".join(f"{n} {k}" for k, n in sorted(kinds.items())))
        print(f"{len(singles['vendors'])} vendors, {len(singles['fields'])} header fields, "
              f"{sum(len(texts) for names in singles['words'].values() for texts in names.values())} foreign names")
    print(f"{len(problems.lines)} problems")
    return 1 if problems.lines else 0


if __name__ == "__main__":
    sys.exit(main())
