# SPDX-FileCopyrightText: 2026 StatusScope contributors
# SPDX-License-Identifier: MIT
"""The probe against curl: rows 4 and 8 to 12 of the goals. Servers run on loopback, in a folder of their own."""
import contextlib
import json
import math
import os
import pathlib
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time

URLS = 5000
AT_A_TIME = 64
ROUNDS = 9
ONE_GETS = 200  # each takes some milliseconds, a third more or less from one to the next
DELAY_MS = 50


def free_port():
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


@contextlib.contextmanager
def nginx(folder):
    """Plain and TLS port of an nginx that serves a page of 1,000 bytes."""
    plain, tls = free_port(), free_port()
    (folder / "html").mkdir()
    (folder / "html" / "a.html").write_text("x" * 1000)
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "k.pem", "-out", "c.pem",
                    "-days", "2", "-subj", "/CN=bench", "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost"], cwd=folder, check=True, capture_output=True)
    temp = " ".join(f"{kind}_temp_path t-{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    (folder / "nginx.conf").write_text(
        "daemon off; master_process off; pid nginx.pid; error_log stderr; events { worker_connections 2000; }\n"
        f"http {{ access_log off; keepalive_requests 1000000; {temp}\n"
        f"server {{ listen 127.0.0.1:{plain}; listen 127.0.0.1:{tls} ssl; root html; ssl_certificate c.pem; ssl_certificate_key k.pem; }} }}\n")
    server = subprocess.Popen(["/usr/sbin/nginx", "-p", folder, "-c", "nginx.conf"])
    try:
        for port in (plain, tls):
            for _ in range(100):
                with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                    break
                time.sleep(0.05)
        yield plain, tls
    finally:
        server.terminate()
        server.wait()


@contextlib.contextmanager
def slow_server(binaries):
    """Port of a server that answers every request after 50 ms and keeps its connections."""
    server = subprocess.Popen([binaries / "slowserver", str(DELAY_MS)], stdout=subprocess.PIPE, text=True)
    try:
        yield int(server.stdout.readline())
    finally:
        server.terminate()
        server.wait()


def run(command, folder, stdin=None):
    """(wall s, CPU s, peak KiB) of one run."""
    start = time.perf_counter()
    with open(stdin or os.devnull) as source:
        process = subprocess.Popen(command, cwd=folder, stdin=source, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def against(ours, theirs, folder, stdin=None, rounds=ROUNDS):
    """Medians of (wall, CPU, memory) of both, one of each in turn."""
    mine, floor = [], []
    for _ in range(rounds):
        mine.append(run(ours, folder, stdin))
        floor.append(run(theirs, folder))
    median = lambda rows: [statistics.median(column) for column in zip(*rows)]
    return median(mine), median(floor)


def one_get(cli, url, trust):
    return [cli, "probe", url, *trust], ["curl", "-s", "-o", os.devnull, url, *trust]


def compared(mine, floor):
    return f"{mine[1] / floor[1]:.2f} x ({mine[1] * 1000:.0f} ms against {floor[1] * 1000:.0f} ms)"


def trusted(cli, folder, url):
    """One GET each, as `against`, where the system's store trusts the server too: this file again, in name spaces of its own."""
    store = folder / "store"
    shutil.copytree("/etc/ssl/certs", store, ignore_dangling_symlinks=True)
    name = subprocess.run(["openssl", "x509", "-hash", "-noout", "-in", "c.pem"], cwd=folder, check=True, capture_output=True, text=True).stdout.strip()
    shutil.copy(folder / "c.pem", store / f"{name}.0")
    with open(store / "ca-certificates.crt", "a") as bundle:
        bundle.write((folder / "c.pem").read_text())
    out = subprocess.run(["unshare", "--map-root-user", "--mount", sys.executable, __file__, cli, folder, url], check=True, capture_output=True, text=True).stdout
    return json.loads(out)


def batch(row, binaries, folder, scheme, port, number, goal):
    urls = [f"{scheme}://127.0.0.1:{port}/a.html?{i}" for i in range(URLS)]
    (folder / f"{scheme}.urls").write_text("\n".join(urls) + "\n")
    (folder / f"{scheme}.curl").write_text("".join(f'url = "{url}"\noutput = "/dev/null"\n' for url in urls))
    trust = [] if scheme == "http" else ["c.pem"]
    ours = [binaries / "batchload", str(AT_A_TIME), str(AT_A_TIME), *trust]
    curl = ["curl", "-s", "--http1.1", "--parallel", "--parallel-max", str(AT_A_TIME), "-K", f"{scheme}.curl", "-w", "%{url} %{http_code} %{size_download}\n"]
    mine, floor = against(ours, curl + (["--cacert", "c.pem"] if trust else []), folder, folder / f"{scheme}.urls")
    wall, cpu = mine[0] / floor[0], mine[1] / floor[1]
    met = row(number, f"{URLS:,} URLs over {scheme}, {AT_A_TIME} at a time", f"wall and CPU <= {goal} x `curl --parallel`",
              f"wall {wall:.2f} x, CPU {cpu:.2f} x", wall <= goal and cpu <= goal)
    most = 2 * floor[2] + URLS
    return met & row(11, f"memory of that batch ({scheme})", "<= 2 x curl + 1 KiB a result", f"{mine[2]:,.0f} KiB of {most:,.0f}", mine[2] <= most)


def ideal(row, binaries, folder, port):
    """As many URLs as above, each host's one after the other: nobody is faster than the server's delays."""
    rounds = math.ceil(URLS / AT_A_TIME)
    (folder / "slow.urls").write_text("".join(f"http://h{i % AT_A_TIME}.localhost:{port}/{i}\n" for i in range(rounds * AT_A_TIME)))
    wall = statistics.median(run([binaries / "batchload", str(AT_A_TIME), "6"], folder, folder / "slow.urls")[0] for _ in range(ROUNDS))
    delays = rounds * DELAY_MS / 1000
    return row(10, f"{DELAY_MS} ms server, {AT_A_TIME} hosts", "<= 1.06 x the ideal",
               f"{wall / delays:.2f} x ({wall:.2f} s; the delays alone {delays:.2f} s)", wall / delays <= 1.06)


def phases(row, cli, folder, url, extra, goal, before=()):
    """`before` is fetched first by the same process: curl counts the set-up of its TLS library, once, into the first handshake."""
    ours, theirs = {"connectMs": [], "tlsMs": [], "waitMs": []}, {"connectMs": [], "tlsMs": [], "waitMs": []}
    form = "%{time_namelookup} %{time_connect} %{time_appconnect} %{time_pretransfer} %{time_starttransfer}"
    for _ in range(ROUNDS):
        out = subprocess.run([cli, "probe", *before, url, "--concurrency", "1", "--format", "json", *extra], cwd=folder, capture_output=True, text=True, check=True).stdout
        for name, value in json.loads(out)[-1]["hops"][-1]["timings"].items():
            if name in ours:
                ours[name].append(value or 0)
        urls = [word for address in (*before, url) for word in ("-o", os.devnull, address)]
        out = subprocess.run(["curl", "-s", "--http1.1", "-w", form + "\n", *urls, *extra], cwd=folder, capture_output=True, text=True, check=True).stdout
        look, conn, app, pre, first = (float(word) * 1000 for word in out.splitlines()[-1].split())
        theirs["connectMs"].append(conn - look)
        theirs["tlsMs"].append(app - conn if app else 0)
        theirs["waitMs"].append(first - pre)
    apart = {name: abs(statistics.median(ours[name]) - statistics.median(theirs[name])) for name in ours}
    text = ", ".join(f"{name[:-2]} {value:.2f}" for name, value in apart.items())
    return row(12, f"phases against `curl -w`, {url.split(':')[0]}", f"within {goal} ms", text + " ms", max(apart.values()) <= goal)


def measure(row, binaries):
    met = True
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        folder.chmod(0o755)
        with nginx(folder) as (plain, tls), slow_server(binaries) as slow:
            cli = binaries / "statusscope-cli"
            secure = f"https://127.0.0.1:{tls}/a.html"
            for scheme, (mine, floor), goal in (("http", against(*one_get(cli, f"http://127.0.0.1:{plain}/a.html", []), folder, rounds=ONE_GETS), 1.25),
                                                ("https", trusted(cli, folder, secure), 1.30)):
                met &= row(4, f"`statusscope-cli probe`, one GET over {scheme}", f"<= {goal} x curl", compared(mine, floor), mine[1] / floor[1] <= goal)
            # What the store costs curl hides what QSslSocket costs us, so the rest is told too. A program that has nothing but one needs 1.45 x.
            mine, floor = against(*one_get(cli, secure, ["--cacert", "c.pem"]), folder, rounds=45)
            print(f"| | the same over https, trust in one file by --cacert | no goal: for comparison | {compared(mine, floor)} | |")
            met &= batch(row, binaries, folder, "http", plain, 8, 0.70)
            met &= batch(row, binaries, folder, "https", tls, 9, 1.05)
            met &= ideal(row, binaries, folder, slow)
            met &= phases(row, cli, folder, f"http://127.0.0.1:{slow}/", [], 0.5)
            met &= phases(row, cli, folder, f"https://127.0.0.1:{tls}/a.html", ["--cacert", "c.pem"], 1, [f"https://localhost:{tls}/a.html"])
    return met


if __name__ == "__main__":
    program, work, address = sys.argv[1:]
    subprocess.run(["mount", "--bind", pathlib.Path(work) / "store", "/etc/ssl/certs"], check=True)
    commands = one_get(program, address, [])
    for command in commands:
        subprocess.run(command, cwd=work, check=True, stdout=subprocess.DEVNULL)  # a refusal would measure something else
    print(json.dumps(against(*commands, work, rounds=ONE_GETS)))
