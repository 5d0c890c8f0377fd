#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 StatusScope contributors
# SPDX-License-Identifier: MIT
"""Makes registry/ beside this file: a part of today's registry, so that the pictures the tests compare with do not change with every fact."""
import json
import pathlib

HERE = pathlib.Path(__file__).parent
SOURCE = HERE.parent.parent / "resources/registry"
# Files taken with every entry, and entries taken of others.
WHOLE = ["ietf-1xx", "ietf-2xx", "ietf-3xx", "ietf-4xx", "ietf-5xx", "linkedin", "nginx"]
ENTRIES = {"cloudflare-502", "cloudflare-504", "cloudflare-520", "cloudflare-521", "cloudflare-522", "cloudflare-523", "cloudflare-530",
           "cloudflare-1016", "cloudflare-1020", "cloudflare-1033", "iis-404.13", "iis-502.3", "iis-502.4", "pantheon-530", "shopify-402",
           "shopify-530", "failure-tls-expired", "failure-dns-not-found", "failure-redirect-loop"}
# What else may differ with every fact: header fields no picture shows.
FIELDS = {"Cache-Control", "CF-RAY", "Content-Length", "Content-Type", "Date", "Link", "Location", "Referrer-Policy", "Retry-After", "Server",
          "Via", "WWW-Authenticate"}


def write(path, value):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def main():
    kept = {}
    for file in sorted((SOURCE / "codes").glob("*.json")):
        entries = json.loads(file.read_text(encoding="utf-8"))
        kept[file.name] = [e for e in entries if file.stem in WHOLE or e["id"] in ENTRIES]
    ids = {e["id"] for entries in kept.values() for e in entries}
    vendors = {e["vendor"] for entries in kept.values() for e in entries} | {"apache"}
    for name, entries in kept.items():
        for entry in entries:
            entry["lookalikes"] = [each for each in entry.get("lookalikes", []) if each["id"] in ids]
            entry["related"] = [each for each in entry.get("related", []) if each in ids]
            for key in ("lookalikes", "related"):
                if not entry[key]:
                    del entry[key]
        if entries:
            write(HERE / "registry/codes" / name, entries)
    read = lambda name: json.loads((SOURCE / name).read_text(encoding="utf-8"))
    write(HERE / "registry/vendors.json", [each for each in read("vendors.json") if each["id"] in vendors])
    write(HERE / "registry/fields.json", [each for each in read("fields.json") if each["name"] in FIELDS])
    write(HERE / "registry/signatures.json", [each for each in read("signatures.json") if each["vendor"] in vendors])
    write(HERE / "registry/compat.json", read("compat.json"))


main()
