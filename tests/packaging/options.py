#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 StatusScope contributors
# SPDX-License-Identifier: MIT
"""The man page and the three shells' completions know exactly the options that each verb's --help lists.

options.py LINUX_FOLDER STATUSSCOPE_CLI
"""
import pathlib
import re
import subprocess
import sys

linux, program = pathlib.Path(sys.argv[1]), sys.argv[2]
problems = []


def options(text):
    return {option for option in re.findall(r"(?<![\w-])--([a-z][a-z0-9.-]*[a-z0-9])", text)}


def section(text, start, end):
    found = re.search(start + r"(.*?)(?:" + end + r"|\Z)", text, re.S | re.M)
    return found.group(1) if found else ""


man = (linux / "man/statusscope-cli.1").read_text(encoding="utf-8").replace("\\-", "-").replace("\\fB", "").replace("\\fR", "")
bash = (linux / "completions/statusscope-cli.bash").read_text(encoding="utf-8")
zsh = (linux / "completions/_statusscope-cli").read_text(encoding="utf-8")
fish = (linux / "completions/statusscope-cli.fish").read_text(encoding="utf-8")

for verb in "list", "show", "probe", "explain", "serve":
    shown = subprocess.run([program, verb, "--help"], capture_output=True, encoding="utf-8", check=True).stdout
    # Options stand at the line's start; those that a description mentions do not count.
    wanted = options("\n".join(re.findall(r"^ +(-.*?)(?:  |$)", shown, re.M))) - {"help"}
    if len(wanted) < 1:
        problems.append(f"{verb}: no option found in its help")
    fish_lines = "\n".join(re.findall(rf"^ *__statusscope_cli_option (?:{verb}|\$verb) .*$", fish, re.M)
                           if verb in ("probe", "explain") else re.findall(rf"^__statusscope_cli_option {verb} .*$", fish, re.M))
    known = {
        "man page": options("\n".join(re.findall(r"^-.*$", section(man, rf"^\.SS {verb}$", r"^\.S[SH] "), re.M))),
        "bash completion": options(section(bash, rf"^ +{verb}\) options\+='", "'")),
        "zsh completion": options(section(zsh, rf"^ +{verb}\)", r"^ +;;|;;$")) - {"help"},
        "fish completion": set(re.findall(r" -l (\S+)", fish_lines)),
    }
    for where, found in known.items():
        for option in sorted(wanted - found):
            problems.append(f"{where}: {verb} lacks --{option}")
        for option in sorted(found - wanted):
            problems.append(f"{where}: {verb} has no --{option}")

for problem in problems:
    print(problem)
sys.exit(1 if problems else 0)
