# SPDX-License-Identifier: MIT
"""Rows of every_code.py: codes that need servers, all of them on 127.0.0.0/8. `rootline-cli lab serve` is the name servers, a
stub here is the resolver, and says what the row wants."""
import contextlib
import json
import random
import signal
import socket
import ssl
import subprocess
import threading

import dns.flags
import dns.message
import dns.rcode
import dns.rdatatype
import dns.rrset

from code_worlds import change, world

SECONDS = 20
NAME = "www.example.test."
SENTINEL = "sentinel.example.test."
OLD_DS = "4711 13 2 " + "ab" * 32


def free_port():
    """One that nobody uses over UDP on this computer, and that others do not choose either."""
    while True:
        port = random.randrange(20000, 30000)
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe, contextlib.suppress(OSError):
            probe.bind(("", port))
            return port


@contextlib.contextmanager
def served(run, folder, scenario):
    """The world's name servers; gives the options that lead there."""
    file, port = folder / "world.json", free_port()
    file.write_text(json.dumps(scenario), encoding="utf-8")
    command = [run.cli, "lab", "serve", str(file), "--port", str(port), "--folder", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        try:
            for line in process.stdout:
                if "--root-hints" in line:  # how to ask: it listens
                    break
            else:
                raise OSError("lab serve did not start")
            yield ["--root-hints", folder / "root.hints", "--trust-anchor", folder / "root.ds", "--port", port]
        finally:
            process.send_signal(signal.SIGINT)


def stub(answers):
    """A resolver. `answers(name, type, checking_disabled)`: rcode, AD, records of zone-file form; or nothing for silence."""
    def serve(server):
        while True:
            try:
                octets, whom = server.recvfrom(4096)
            except OSError:
                return
            query = dns.message.from_wire(octets)
            question = query.question[0]
            unchecked = bool(query.flags & dns.flags.CD)
            rcode, checked, lines = answers(question.name.to_text().lower(), dns.rdatatype.to_text(question.rdtype), unchecked)
            reply = dns.message.make_response(query, recursion_available=True)
            reply.flags |= dns.flags.AD if checked and not unchecked else 0
            reply.set_rcode(dns.rcode.from_text(rcode))
            reply.answer = [dns.rrset.from_text(question.name, 600, "IN", question.rdtype, line) for line in lines]
            server.sendto(reply.to_wire(), whom)
    return serve


@contextlib.contextmanager
def resolver(answers):
    """Gives the option that names it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
        server.bind(("127.0.0.1", 0))
        thread = threading.Thread(target=stub(answers), args=(server,), daemon=True)
        thread.start()
        yield ["--ask-resolver", f"127.0.0.1@{server.getsockname()[1]}"]


def says(validates=True, refuses=False, ds=(), sentinel=None):
    """How a resolver behaves. `sentinel(is_ta)`: whether it answers that one of the two names; nothing: there are none."""
    def answers(name, kind, unchecked):
        if name.startswith("root-key-sentinel"):
            if sentinel is None:
                return "NXDOMAIN", validates, []
            return ("NOERROR", validates, ["192.0.2.7"]) if unchecked or sentinel("is-ta" in name) else ("SERVFAIL", False, [])
        if name == NAME and refuses and not unchecked:
            return "SERVFAIL", False, []
        if kind == "DS" and ds:
            return "NOERROR", validates, ds
        if kind == "SOA":
            return "NOERROR", validates, ["a. b. 1 2 3 4 5"]
        return ("NOERROR", validates, ["198.51.100.10"]) if kind == "A" else ("NOERROR", validates, [])
    return answers


def compared(answers, *changes, sentinel=False):
    """A world's own question, asked of its name servers and of a resolver."""
    def make(run, folder):
        with served(run, folder, world(*changes)) as way, resolver(answers) as whom:
            return run("check", NAME, "A", *way, *whom, *(["--sentinel", SENTINEL] if sentinel else []), "--json")
    return make


@contextlib.contextmanager
def tls_server(folder):
    """A server with a certificate of its own; gives its port."""
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                    "-subj", "/CN=www.example.test", "-keyout", folder / "key.pem", "-out", folder / "cert.pem"], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    with socket.create_server(("127.0.0.1", 0)) as server:
        def serve():
            with contextlib.suppress(OSError):
                connection, _ = server.accept()
                with contextlib.suppress(ssl.SSLError), context.wrap_socket(connection, server_side=True) as secure:
                    secure.settimeout(SECONDS)
                    secure.recv(1)
        threading.Thread(target=serve, daemon=True).start()
        yield server.getsockname()[1]


def other_certificate(run, folder):
    with tls_server(folder) as port:
        made = world(more=[f"_{port}._tcp.tls TLSA 3 1 1 " + "ab" * 32, "tls A 127.0.0.1"])
        with served(run, folder, made) as way:
            return run("check", f"_{port}._tcp.tls.example.test", "TLSA", *way, "--connect", "--json")


ROWS = {
    "RESOLVER_DOES_NOT_VALIDATE": compared(says(validates=False)),
    "RESOLVER_REFUSES_WE_ACCEPT": compared(says(refuses=True)),
    "RESOLVER_ACCEPTS_WE_REFUSE": compared(says(), change("stale-ds")),
    "RESOLVER_CACHED_OLD": compared(says(ds=[OLD_DS])),
    "KEEP_SIGNING_UNTIL": compared(says(ds=[OLD_DS]), change("drop-ds")),
    "RESOLVER_TRUSTS_KEY": compared(says(sentinel=lambda is_ta: is_ta), sentinel=True),
    "RESOLVER_LACKS_KEY": compared(says(sentinel=lambda is_ta: not is_ta), sentinel=True),
    "RESOLVER_KEYS_UNKNOWN": compared(says(), sentinel=True),
    "TLSA_MISMATCH": other_certificate,
}
