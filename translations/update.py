#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 StatusScope contributors
# SPDX-License-Identifier: MIT
"""Keeps translations/statusscope_*.ts up to date and checks them. Run by `./dev translations [--check]`.

`--check` changes nothing and fails on what would reach a user: a lost placeholder, a lost or doubled accelerator, a
text that the sources have and a file lacks, in a language that was complete a text without a translation. `--pseudo FILE` writes a language in which every text is ⟦bracketed⟧: what
a test then finds without brackets was never given to translators.
"""
import argparse
import collections
import fnmatch
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[1]
FOLDER = ROOT / "translations"
REGISTRY = ROOT / "resources" / "registry"
GUIDE = ROOT / "resources" / "guide"
CONTEXT = "Registry"  # as app/language/translatedregistry.cpp asks for it
GUIDE_CONTEXT = "GuidePages"  # as app/ui/guide/guidewindow.cpp asks for it
GUIDE_BLOCK = re.compile(r"<(h1|h2|p|li)>((?!<img)[^\n]*?)</\1>")  # as there

COMPLETE = ("de", "fr", "es")  # and to stay so
# What a header's fields are called is the same everywhere, what is said around them is not.
HEADER_WORDS = re.compile(r"(?<![\w-])(?:none|no|or|without|cookies?|as the reason)(?![\w-])")

PLACEHOLDER = re.compile(r"%L?\d+|%n")
ACCELERATOR = re.compile(r"&(?=\w)(?!\w+;)")
MARKUP = re.compile(r"</?\w+[^>]*>|`[^`]*`|\]\([^)]*\)")
ENDING = re.compile(r"[\s:…]*$")


def tool(name):
    """A program of Qt's, which distributions keep outside the path."""
    query = shutil.which("qtpaths6") or shutil.which("qmake6")
    folders = []
    if query:
        option = ["--query"] if query.endswith("qtpaths6") else ["-query"]
        folders = [subprocess.run([query, *option, key], capture_output=True, text=True, check=False).stdout.strip()
                   for key in ("QT_HOST_BINS", "QT_HOST_LIBEXECS")]
    found = shutil.which(name, path=os.pathsep.join([*folders, "/usr/lib/qt6/bin", os.environ.get("PATH", "")]))
    if not found:
        sys.exit(f"{name} of Qt 6 is missing (Debian: qt6-l10n-tools)")
    return found


def texts_of(entry):
    """(what it is, text) of an entry, as translatedregistry.cpp translates them."""
    if entry["kind"] == "failure":
        yield "name", entry["name"]
    for field in ("summary", "description", "say", "actNote", "retryNote"):
        if field in entry:
            yield field, entry[field]
    for cause in entry.get("causes", []):
        yield "cause", cause
    for role, fixes in entry.get("fixes", {}).items():
        for fix in fixes:
            yield f"fix for the {role}", fix
    for lookalike in entry.get("lookalikes", []):
        yield f"unlike {lookalike['id']}", lookalike["difference"]


def tells():
    """(whose, text) by which signatures tell a person a vendor's answer, as signatureset.cpp translates them."""
    for signature in json.loads((REGISTRY / "signatures.json").read_text(encoding="utf-8")):
        for whose, part in [(signature["vendor"], signature), *signature.get("entries", {}).items()]:
            if "page" in part:
                yield f"{whose}, what the page shows", part["page"]
            if HEADER_WORDS.search(part.get("header", "")):
                yield f"{whose}, what the header says", part["header"]


def chosen_ids(entries):
    """Of the entries that translators are offered, in the order of registry-codes.txt; "cpanel-*" is all of cPanel's."""
    lines = [line for line in (FOLDER / "registry-codes.txt").read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    found = {line: fnmatch.filter(entries, line) for line in lines}
    unknown = [line for line, ids in found.items() if not ids]
    if unknown:
        sys.exit(f"registry-codes.txt names entries that do not exist: {', '.join(unknown)}")
    return list(dict.fromkeys(name for ids in found.values() for name in ids))


def data_source():
    """C++ that nobody compiles, from which lupdate takes the texts of the registry and the guide."""
    entries = {entry["id"]: entry for path in sorted((REGISTRY / "codes").glob("*.json"))
               for entry in json.loads(path.read_text(encoding="utf-8"))}
    notes = json.loads((REGISTRY / "fields.json").read_text(encoding="utf-8"))
    lines = ["const char *const texts[] = {"]
    for name in chosen_ids(entries):
        for what, text in texts_of(entries[name]):
            lines += [f"    //: {name}, {what}", f"    QT_TRANSLATE_NOOP({json.dumps(CONTEXT)}, {json.dumps(text, ensure_ascii=False)}),"]
    for vendor in json.loads((REGISTRY / "vendors.json").read_text(encoding="utf-8")):
        if vendor["kind"] in ("convention", "none"):
            lines += ["    //: in a vendor's place", f"    QT_TRANSLATE_NOOP({json.dumps(CONTEXT)}, {json.dumps(vendor['name'], ensure_ascii=False)}),"]
    for whose, text in tells():
        lines += [f"    //: {whose}", f"    QT_TRANSLATE_NOOP({json.dumps(CONTEXT)}, {json.dumps(text, ensure_ascii=False)}),"]
    for note in notes:
        lines += [f"    //: {note['name']}, what it tells", f"    QT_TRANSLATE_NOOP({json.dumps(CONTEXT)}, {json.dumps(note['tells'], ensure_ascii=False)}),"]
    for page in sorted(GUIDE.glob("*.html")):
        for _, text in GUIDE_BLOCK.findall(page.read_text(encoding="utf-8")):
            lines += [f"    //: the guide, {page.stem}", f"    QT_TRANSLATE_NOOP({json.dumps(GUIDE_CONTEXT)}, {json.dumps(text, ensure_ascii=False)}),"]
    return "\n".join([*lines, "};", ""])


def lupdate(files):
    with tempfile.TemporaryDirectory() as scratch:
        extracted = pathlib.Path(scratch) / "registrytexts.cpp"
        extracted.write_text(data_source(), encoding="utf-8")
        for path in files:
            code = path.stem.rpartition("_")[2]
            plurals = ["-pluralonly"] if code == "en" else []
            run = subprocess.run([tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en_GB",
                                  "-target-language", code, *plurals, str(ROOT / "app"), str(extracted), "-ts", str(path)],
                                 capture_output=True, text=True, check=False)
            if run.returncode or "lacks Q_OBJECT" in run.stderr:
                sys.exit(run.stderr)


def messages(path):
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            finished = translation.get("type") != "unfinished" and all(forms)
            yield context.findtext("name"), message.findtext("source"), forms, finished, message.get("numerus") == "yes"


def faults_of(source, form, plural):
    """What a finished translation lost."""
    lost = collections.Counter(PLACEHOLDER.findall(source)) - collections.Counter(PLACEHOLDER.findall(form))
    added = set(PLACEHOLDER.findall(form)) - set(PLACEHOLDER.findall(source))
    if plural:
        lost.pop("%n", None)  # "one day" needs no figure
    if lost or added:
        yield f"placeholders differ: {', '.join([*lost, *added])}"
    wanted, got = len(ACCELERATOR.findall(source)), len(ACCELERATOR.findall(form))
    if wanted != got:
        yield f"has {got} accelerators instead of {wanted}"
    if collections.Counter(MARKUP.findall(source)) != collections.Counter(MARKUP.findall(form)):
        yield "markup, code or links differ"
    if ENDING.search(source).group().strip() != ENDING.search(form).group().strip():
        yield "ends otherwise (colon, ellipsis)"
    if source[:1].isspace() != form[:1].isspace() or source[-1:].isspace() != form[-1:].isspace():
        yield "white space at an end differs"


def report(files):
    """Prints what each language has; returns whether nothing is wrong."""
    fine = True
    for path in files:
        total, done = collections.Counter(), collections.Counter()
        for context, source, forms, finished, plural in messages(path):
            kind = "registry" if context == CONTEXT else "interface"
            total[kind] += 1
            done[kind] += finished
            for form in forms if finished else []:
                for fault in faults_of(source, form, plural):
                    print(f"{path.name}: {context}: “{source}”: {fault}")
                    fine = False
        left = sum(total.values()) - sum(done.values())
        fine = fine and (left == 0 or path.stem.rpartition("_")[2] not in COMPLETE)
        counts = ", ".join(f"{kind} {done[kind]} of {total[kind]}" for kind in sorted(total))
        print(f"{path.stem.split('_', 1)[1]}: {counts}, {left} unfinished")
    return fine


def up_to_date(files):
    with tempfile.TemporaryDirectory() as scratch:
        copies = [pathlib.Path(shutil.copy(path, scratch)) for path in files]
        lupdate(copies)
        stale = [path.name for path, copy in zip(files, copies) if set(map(str, messages(path))) != set(map(str, messages(copy)))]
    if stale:
        print(f"not up to date with the sources, run ./dev translations: {', '.join(stale)}")
    return not stale


def write_pseudo(path):
    lupdate([path])
    tree = ElementTree.parse(path)
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        bracketed = f"⟦{message.findtext('source')}⟧"
        forms = list(translation.iter("numerusform"))
        for form in forms:
            form.text = bracketed
        if not forms:
            translation.text = bracketed
    tree.write(path, encoding="utf-8", xml_declaration=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--pseudo", type=pathlib.Path)
    options = parser.parse_args()
    if options.pseudo:
        write_pseudo(options.pseudo)
        return 0
    files = sorted(FOLDER.glob("statusscope_*.ts"))
    current = True
    if options.check:
        current = up_to_date(files)
    else:
        lupdate(files)
    return 0 if report(files) and current else 1


if __name__ == "__main__":
    sys.exit(main())
