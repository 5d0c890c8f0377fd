#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 StatusScope contributors
# SPDX-License-Identifier: MIT
"""Proves that the programs start without the network's libraries, which their modules load when they are first needed."""
import re
import subprocess
import sys

NETWORK = re.compile(r"lib(Qt6Network|nghttp2|proxy|gssapi)\w*\.so")


def main():
    status = 0
    for program in sys.argv[1:]:
        libraries = subprocess.run(["ldd", program], check=True, capture_output=True, text=True).stdout
        linked = sorted({match.group() for match in NETWORK.finditer(libraries)})
        print(f"{program}: {', '.join(linked) or 'none'} of {libraries.count('.so')} libraries")
        status |= bool(linked) or "Qt6Core" not in libraries
    return status


if __name__ == "__main__":
    sys.exit(main())
