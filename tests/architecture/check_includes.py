#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 StatusScope contributors
# SPDX-License-Identifier: MIT
"""Proves who may include whom in app/. Linking alone does not: a Core-only target still compiles <QtWidgets/QWidget>.

Between folders, those inside a library too, includes go one way only."""
import graphlib
import pathlib
import re
import sys

APP = pathlib.Path(sys.argv[1]) / "app"

# Folder: the folders of app/ it may include besides its own. The window's module stands apart from what loads it.
MAY_INCLUDE = {
    "registry": set(),
    "language": {"registry"},
    "exchange": set(),
    "diagnosis": {"registry", "exchange"},
    "request": {"exchange"},
    "probe": {"exchange", "request"},
    "practice": {"registry"},
    "report": {"registry", "exchange", "diagnosis"},
    "store": {"exchange"},
    "models": {"registry", "exchange", "diagnosis", "store"},
    "ui": {"registry", "language", "exchange", "diagnosis", "request", "report", "store", "models"},
    "ui/network": {"registry", "exchange", "request", "probe", "practice", "ui"},
    "cli": {"registry", "language", "exchange", "diagnosis", "request", "probe", "practice", "report"},
    "main.cpp": {"registry", "language", "exchange", "diagnosis", "request", "report", "store", "models", "ui"},
}

WIDGETS = re.compile(r"^(QtWidgets/|QApplication|QWidget|QMainWindow|QDialog|Q(AbstractItem|List|Table|Tree|Column|Header|Graphics)View$|Q\w*Delegate$|QLabel|QStyle|QMessageBox)")
GUI = re.compile(r"^(QtGui/|QPainter|QColor|QIcon|QFont|QPixmap|QImage|QPalette|QGuiApplication|QClipboard|QDesktopServices|QAction)")
NETWORK = re.compile(r"^(QtNetwork/|QTcp|QSsl|QNetwork|QHost|QDns|QAbstractSocket|QLocalS)")
SQL = re.compile(r"^(QtSql/|QSql)")
JSON = re.compile(r"^QJson")
# Qt headers a folder must not see.
FORBIDDEN = {folder: [WIDGETS, GUI, NETWORK, SQL] for folder in ("registry", "language", "exchange", "request", "diagnosis", "report", "models")}
FORBIDDEN |= {"probe": [WIDGETS, GUI, SQL], "practice": [WIDGETS, GUI, SQL], "cli": [WIDGETS, GUI, SQL],
              "store": [WIDGETS, GUI, NETWORK], "ui": [NETWORK, SQL, JSON], "ui/network": [WIDGETS, GUI, SQL]}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)


def folder_of(path):
    parts = path.parts
    return "/".join(parts[:2]) if "/".join(parts[:2]) in MAY_INCLUDE else parts[0]


def check(path):
    folder = folder_of(path.relative_to(APP))
    if folder not in MAY_INCLUDE:
        yield f"folder {folder} is not in the table"
        return
    for bracket, name in INCLUDE.findall(path.read_text(encoding="utf-8")):
        if bracket == '"' and "/" in name:
            target = folder_of(pathlib.PurePath(name))
            if target != folder and target not in MAY_INCLUDE[folder]:
                yield f"must not include {name}"
        elif bracket == "<" and any(rule.match(name) for rule in FORBIDDEN.get(folder, ())):
            yield f"must not include <{name}>"


def cycle(files):
    """Folders that include each other, round to the first one; empty where there is a bottom and a top."""
    graph = {}
    for path in files:
        folder = path.parent.relative_to(APP)
        seen = graph.setdefault(str(folder), set())
        for bracket, name in INCLUDE.findall(path.read_text(encoding="utf-8")):
            target = pathlib.PurePath(name).parent
            if bracket == '"' and target != folder and (APP / name).is_file():
                seen.add(str(target))
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        return list(reversed(error.args[1]))
    return []


def main():
    problems = []
    files = [p for p in sorted(APP.rglob("*")) if p.suffix in (".h", ".cpp")]
    for path in files:
        problems += [f"{path.relative_to(APP.parent)}: {text}" for text in check(path)]
    if circle := cycle(files):
        problems.append("folders include each other: " + " -> ".join(circle))
    print("\n".join(problems + [f"{len(files)} files, {len(problems)} problems"]))
    return 1 if problems or not files else 0


if __name__ == "__main__":
    sys.exit(main())
