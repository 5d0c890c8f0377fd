#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 StatusScope contributors
# SPDX-License-Identifier: MIT
"""Every test that SECURITY.md names exists, and every link between our documents leads somewhere.

promises.py PROJECT_FOLDER
"""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
problems = []

security = (root / "SECURITY.md").read_text(encoding="utf-8")
named = re.findall(r"`(tests/[\w/.]+?)(?:::(\w+))?`", security)
if len(named) < 20:
    problems.append(f"SECURITY.md: only {len(named)} tests found in it")
for file, function in named:
    path = root / file
    if not path.is_file():
        problems.append(f"SECURITY.md: there is no {file}")
    elif function and not re.search(rf"\bvoid (?:\w+::)?{function}\(", path.read_text(encoding="utf-8")):
        problems.append(f"SECURITY.md: {file} has no {function}()")

folders = [root, root / ".github", root / "packaging", root / "resources", root / "tests"]
documents = [path for folder in folders for path in (folder.glob("*.md") if folder == root else folder.rglob("*.md"))]
for document in documents:
    text = re.sub(r"```.*?```", "", document.read_text(encoding="utf-8"), flags=re.S)
    for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", text) + re.findall(r'\bsrc(?:set)?="([^"]+)"', text):
        if not re.match(r"[a-z]+:", target) and not (document.parent / target).exists():
            problems.append(f"{document.relative_to(root)}: {target} leads nowhere")

for problem in problems:
    print(problem)
sys.exit(1 if problems else 0)
