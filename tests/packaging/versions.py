#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 StatusScope contributors
# SPDX-License-Identifier: MIT
"""Every file that names the version names the same, every file that asks for CMake asks for the same, and every file that names the app's id spells it alike.

versions.py PROJECT_FOLDER VERSION
"""
import json
import pathlib
import re
import sys

root, version = pathlib.Path(sys.argv[1]), sys.argv[2]
app_id = "org.statusscope.StatusScope"
problems = []


def expect(file, pattern):
    text = (root / file).read_text(encoding="utf-8")
    found = re.search(pattern, text)
    if not found or found.group(1) != version:
        problems.append(f"{file}: names version {found.group(1) if found else 'none'}, the project is {version}")


expect("packaging/linux/man/statusscope.1", r'"StatusScope ([\d.]+)"')
expect("packaging/linux/man/statusscope-cli.1", r'"StatusScope ([\d.]+)"')
expect("packaging/linux/debian/changelog", r"^statusscope \(([\d.]+)-")
expect(f"packaging/linux/{app_id}.metainfo.xml", r'<release version="([\d.]+)"')
if json.loads((root / "vcpkg.json").read_text(encoding="utf-8"))["version"] != version:
    problems.append(f"vcpkg.json: names another version than {version}")

least = json.loads((root / "CMakePresets.json").read_text(encoding="utf-8"))["cmakeMinimumRequired"]
least = f"{least['major']}.{least['minor']}"
for file, pattern in (("CMakeLists.txt", r"cmake_minimum_required\(VERSION ([\d.]+)\)"), ("dev", r"CMake ([\d.]+)")):
    found = re.search(pattern, (root / file).read_text(encoding="utf-8"))
    if not found or found.group(1) != least:
        problems.append(f"{file}: does not ask for CMake {least}, which CMakePresets.json needs")

for file in sorted((root / "packaging").rglob("*")):
    if file.is_file() and file.suffix not in (".ico", ".icns"):
        for found in set(re.findall(r"org\.statusscope\.\w+", file.read_text(encoding="utf-8"), re.I)) - {app_id}:
            problems.append(f"{file.relative_to(root)}: {found} is not {app_id}")

for problem in problems:
    print(problem)
sys.exit(1 if problems else 0)
