#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks whole zone files: clean zones that BIND and ldns signed, then one fault at a time, each with its line.

    zone.py CLI SCHEMA
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import jsonschema

os.environ["PATH"] = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
TOOLS = ("dnssec-keygen", "dnssec-signzone", "ldns-signzone")
ZONE = "example.test."
TEXT = """$TTL 3600
example.test. IN SOA ns1.example.test. host.example.test. 2026112901 7200 3600 1209600 3600
example.test. IN NS ns1.example.test.
example.test. IN NS ns.other.example.
ns1.example.test. IN A 192.0.2.1
www.example.test. IN A 192.0.2.2
www.example.test. IN AAAA 2001:db8::2
*.wild.example.test. IN TXT "w"
a.b.c.example.test. IN A 192.0.2.3
sub.example.test. IN NS ns.sub.example.test.
ns.sub.example.test. IN A 192.0.2.9
sec.example.test. IN NS ns1.example.test.
sec.example.test. IN DS 12345 13 2 CBBEABB672266B50163C82022BCB60EE4EF6235373218C4C00E1EDFBA18B48FB
alias.example.test. IN CNAME www.example.test.
mail.example.test. IN MX 10 www.example.test.
dn.example.test. IN DNAME www.example.test.
"""


class Signer:
    """Signs zones with real keys in a folder of its own."""

    def __init__(self, folder):
        self.folder = folder
        self.ksk = self.key("-f", "KSK")
        self.zsk = self.key()

    def call(self, *command):
        done = subprocess.run([str(word) for word in command], cwd=self.folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0, (command, done.stderr)
        return done.stdout.strip()

    def key(self, *options, algorithm="13"):
        return self.call("dnssec-keygen", "-q", "-a", algorithm, *options, ZONE)

    def bind(self, *options, text=TEXT):
        (self.folder / "zone").write_text(text)
        self.call("dnssec-signzone", "-q", "-P", "-S", "-O", "full", "-o", ZONE, "-f", "signed", *options, "zone")
        return (self.folder / "signed").read_text()

    def ldns(self, *options):
        (self.folder / "zone").write_text(TEXT)
        self.call("ldns-signzone", *options, "-o", ZONE, "-f", "signed", "zone", self.ksk, self.zsk)
        return (self.folder / "signed").read_text()


class Program:
    def __init__(self, cli, folder, validator):
        self.cli = cli
        self.folder = folder
        self.validator = validator

    def run(self, *arguments, text=None):
        return subprocess.run([self.cli, "zone", *map(str, arguments)], input=text, capture_output=True, text=True,
                              check=False)

    def check(self, text, *options):
        """Exit status, {code: [places]}, and the severity of each code."""
        file = self.folder / "checked"
        file.write_text(text)
        done = self.run(file, "--json", *options)
        assert done.returncode in (0, 1), done
        report = json.loads(done.stdout)
        self.validator.validate(report)
        return done.returncode, {finding["code"]: finding["places"] for finding in report["findings"]}


def line_of(text, pattern):
    return next(number for number, line in enumerate(text.splitlines(), 1) if re.search(pattern, line))


def without(pattern, text):
    changed = re.sub(rf"(?m)^{pattern}\n", "", text, count=1)
    assert changed != text, pattern
    return changed


def replaced(pattern, new, text):
    changed = re.sub(rf"(?m){pattern}", new, text, count=1)
    assert changed != text, pattern
    return changed


def flipped(pattern, text):
    """One character of the signature in the first line that fits is another one."""
    def other(match):
        return match[1] + ("A" if match[2] != "A" else "B") + match[3]
    return replaced(rf"^({pattern}.*\s[A-Za-z0-9+/]{{20}})([A-Za-z0-9+/])(.*)$", other, text)


SIG = r"\s+3600\s+IN\s+RRSIG\s+"


def faults(nsec, nsec3):
    """What is changed, the code that has to be found, a pattern of the line that it has to name, and the exit status."""
    www_sig = rf"www\.example\.test\.{SIG}A .*"
    yield "two SOA", nsec + f"{ZONE} 3600 IN SOA a. b. 1 2 3 4 5\n", "SOA_SEVERAL", r"\sSOA\s", 1
    yield "SOA below", nsec + f"www.{ZONE} 3600 IN SOA a. b. 1 2 3 4 5\n", "SOA_NOT_AT_APEX", r"^www.*\sSOA\s", 1
    yield "no NS", re.sub(r"(?m)^example\.test\.\s.*\sNS\s.*\n", "", nsec), "NS_MISSING", r"\sSOA\s", 1
    yield "outside", nsec + "other.test. 3600 IN A 192.0.2.1\n", "RECORD_OUTSIDE_ZONE", "^other", 0
    yield "TTLs", nsec + f"www.{ZONE} 60 IN A 192.0.2.77\n", "TTLS_DIFFER", r"^www.*\sA\s", 1
    yield "CNAME beside", nsec + f"alias.{ZONE} 3600 IN A 192.0.2.1\n", "CNAME_AND_OTHER_DATA", r"^alias.*\sCNAME\s", 1
    yield "two CNAME", nsec + f"alias.{ZONE} 3600 IN CNAME mail.{ZONE}\n", "CNAME_SEVERAL", r"^alias.*\sCNAME\s", 1
    yield "two DNAME", nsec + f"dn.{ZONE} 3600 IN DNAME mail.{ZONE}\n", "DNAME_SEVERAL", r"^dn.*\sDNAME\s", 1
    yield "below cut", nsec + f"x.sub.{ZONE} 3600 IN TXT x\n", "NAME_OCCLUDED", r"^x\.sub", 0
    yield "below DNAME", nsec + f"x.dn.{ZONE} 3600 IN TXT x\n", "NAME_OCCLUDED", r"^x\.dn", 0
    yield "no glue", without(r"ns\.sub\.example\.test\.\s.*", nsec), "GLUE_MISSING", r"^sub.*\sNS\s", 1
    yield "NS alias", replaced(r"^(sec\.example\.test\.\s.*\sNS\s+)\S+$", rf"\1alias.{ZONE}", nsec), "NAME_SERVER_IS_ALIAS", r"^sec.*\sNS\s", 0
    yield "NS nowhere", replaced(r"^(sec\.example\.test\.\s.*\sNS\s+)\S+$", rf"\1no.{ZONE}", nsec), "NAME_SERVER_NOT_IN_ZONE", r"^sec.*\sNS\s", 1
    key = re.search(r"(?m)^example\.test\.\s+\d+\s+IN\s+DNSKEY\s+(.*)$", nsec)[1]
    yield "key below", nsec + f"www.{ZONE} 3600 IN DNSKEY {key}\n", "DNSKEY_NOT_AT_APEX", r"^www.*DNSKEY", 1
    yield "DS inside", nsec + f"www.{ZONE} 3600 IN DS 1 13 2 {'AB' * 32}\n", "DS_NOT_AT_DELEGATION", r"^www.*\sDS\s", 1
    yield "CDS below", nsec + f"www.{ZONE} 3600 IN CDS 1 13 2 {'AB' * 32}\n", "CDS_NOT_AT_APEX", r"^www.*\sCDS\s", 1
    yield "CDS alone", nsec + f"{ZONE} 3600 IN CDS 1 13 2 {'AB' * 32}\n", "CDS_MATCHES_NO_KEY", r"\sCDS\s", 1
    both = f"{ZONE} 3600 IN CDS 1 13 2 {'AB' * 32}\n{ZONE} 3600 IN CDNSKEY {key}\n"
    yield "CDS beside CDNSKEY", nsec + both, "CDS_CDNSKEY_DIFFER", r"\sCDS\s", 1
    yield "no keys", re.sub(r"(?m)^example\.test\.\s.*\sDNSKEY\s+2.*\n", "", nsec), "DNSKEY_MISSING", r"\sSOA\s", 1
    yield "no RRSIG", without(www_sig, nsec), "RRSIG_MISSING", r"^www.*\sA\s", 1
    yield "bad RRSIG", flipped(rf"www\.example\.test\.{SIG}A ", nsec), "RRSIG_INVALID", rf"^{www_sig}", 1
    yield "other data", replaced(r"192\.0\.2\.2$", "192.0.2.222", nsec), "RRSIG_INVALID", rf"^{www_sig}", 1
    yield "other signer", replaced(rf"^({www_sig}) example\.test\. ", r"\1 test. ", nsec), "RRSIG_SIGNER_NOT_ZONE", rf"^{www_sig}", 1
    yield "labels", replaced(rf"^(www\.example\.test\.{SIG}A 13) 3 ", r"\1 2 ", nsec), "RRSIG_LABELS_WRONG", rf"^{www_sig}", 1
    yield "no such key", replaced(rf"^(www\.example\.test\.{SIG}A 13 3 3600 \d+ \d+) \d+ ", r"\1 1 ", nsec), "RRSIG_KEY_MISSING", rf"^{www_sig}", 1
    yield "algorithm", replaced(rf"^(www\.example\.test\.{SIG}A) 13 ", r"\1 200 ", nsec), "RRSIG_ALGORITHM_UNSUPPORTED", rf"^{www_sig}", 0
    yield "ends first", replaced(rf"^(www\.example\.test\.{SIG}A 13 3 3600) (\d+) (\d+) ", r"\1 \3 \2 ", nsec), "RRSIG_INCEPTION_AFTER_EXPIRATION", rf"^{www_sig}", 1
    yield "nothing signed", without(r"www\.example\.test\.\s+\d+\s+IN\s+A\s.*", nsec), "RRSIG_WITHOUT_RRSET", rf"^{www_sig}", 1
    glue = re.search(rf"(?m)^{www_sig}$", nsec)[0].replace("www.", "ns.sub.")
    yield "signed glue", nsec + glue + "\n", "RRSIG_NOT_AUTHORITATIVE", r"^ns\.sub.*RRSIG", 0
    yield "other TTL", replaced(r"^(www\.example\.test\.\s+)3600(\s+IN\s+A\s)", r"\g<1>1800\2", nsec), "TTL_DIFFERS_FROM_ORIGINAL", rf"^{www_sig}", 0
    yield "no chain", re.sub(r"(?m)^.*\s(NSEC|RRSIG\s+NSEC)\s.*\n", "", nsec), "DENIAL_CHAIN_MISSING", r"\sSOA\s", 1
    yield "NSEC gone", without(r"www\.example\.test\.\s.*\sIN\s+NSEC\s.*", nsec), "NSEC_MISSING", r"^www", 1
    yield "NSEC next", replaced(r"^(mail\.example\.test\.\s+\d+\s+IN\s+NSEC\s+)\S+", rf"\1www.{ZONE}", nsec), "NSEC_NEXT_WRONG", r"^mail\S+\s+\d+\s+IN\s+NSEC\s", 1
    yield "NSEC types", replaced(r"^(www\.example\.test\.\s.*\sIN\s+NSEC\s+\S+\s+A) AAAA", r"\1", nsec), "NSEC_BITMAP_WRONG", r"^www\S+\s+\d+\s+IN\s+NSEC\s", 1
    yield "NSEC at glue", nsec + f"ns.sub.{ZONE} 3600 IN NSEC {ZONE} A\n", "NSEC_UNWANTED", r"^ns\.sub.*\sNSEC\s", 1
    yield "no PARAM", re.sub(r"(?m)^example\.test\.\s.*\s(NSEC3PARAM|RRSIG\s+NSEC3PARAM)\s.*\n", "", nsec3), "NSEC3PARAM_MISSING", r"\sSOA\s", 1
    yield "NSEC3 gone", without(r"\S+\.example\.test\.\s+\d+\s+IN\s+NSEC3\s.* A AAAA RRSIG.*", nsec3), "NSEC3_MISSING", r"^www", 1
    yield "NSEC3 types", replaced(r"(\sNSEC3\s.*) A AAAA RRSIG", r"\1 A HINFO AAAA RRSIG", nsec3), "NSEC3_BITMAP_WRONG", "HINFO", 1
    yield "NSEC3 next", replaced(r"(\sNSEC3\s+1 0 0 -\s+)\S+", r"\g<1>" + "0" * 32, nsec3), "NSEC3_NEXT_WRONG", r"\sIN\s+NSEC3\s.* 0{32}", 1
    yield "NSEC3 of nobody", nsec3 + f"{'0' * 32}.{ZONE} 3600 IN NSEC3 1 0 0 - {'1' * 32} A\n", "NSEC3_UNWANTED", r"^0{32}", 1
    yield "NSEC3 of another chain", nsec3 + f"{'0' * 32}.{ZONE} 3600 IN NSEC3 1 0 0 AB {'1' * 32} A\n", "NSEC3_CHAIN_LEFT_OVER", r"^0{32}", 1


def check_faults(program, nsec, nsec3):
    for name, text, code, pattern, status in faults(nsec, nsec3):
        got, found = program.check(text)
        assert code in found, (name, code, sorted(found))
        line = line_of(text, pattern)
        assert line in [place["line"] for place in found[code]], (name, line, found[code])
        assert got == status, (name, got, found)


def check_clean(program, signer):
    """A zone of each signer: nothing is found, but for what that signer was told to do."""
    for text, allowed in ((signer.bind(), set()), (signer.bind("-3", "-"), set()),
                          (signer.bind("-A", "-3", "-"), set()), (signer.ldns(), set()),
                          (signer.ldns("-z", "1:1", "-z", "1:2"), set()),
                          (signer.ldns("-n", "-t", "5"), {"NSEC3_ITERATIONS_NONZERO"})):
        status, found = program.check(text)
        assert status == 0 and set(found) == allowed, (status, found)


def check_zonemd(program, signer):
    text = signer.ldns("-z", "1:1")
    _, found = program.check(replaced(r"192\.0\.2\.9$", "192.0.2.99", text))  # glue: no signature notices
    assert set(found) == {"ZONEMD_MISMATCH"}, found
    for new, code in ((r"\1 1 1 1 ", "ZONEMD_SERIAL_DIFFERS"), (r"\1 2026112901 1 240 ", "ZONEMD_UNSUPPORTED")):
        _, found = program.check(replaced(r"(\sZONEMD)\s+2026112901 1 1 ", new, text))
        assert code in found, (code, found)


def check_times(program, nsec):
    end = re.search(r"RRSIG\s+A 13 3 3600 (\d{14})", nsec)[1]
    for at, code, status in (("2020-01-01", "RRSIG_NOT_YET_VALID", 1), ("2040-01-01", "RRSIG_EXPIRED", 1),
                             (f"{end[:8]}000000", "RRSIG_EXPIRES_SOON", 0)):
        got, found = program.check(nsec, "--at", at)
        assert got == status and code in found, (at, got, sorted(found))
        assert all(place["detail"] for place in found[code]), found[code]
    long_lived = nsec.replace("www.example.test.\t3600", "www.example.test.\t2592000")
    assert "TTL_BEYOND_EXPIRATION" in program.check(replaced(r"^(www\.\S+\s+)3600(\s+IN\s+A\s)", r"\g<1>25920000\2", long_lived))[1]


def check_keys(program, signer, nsec):
    ds = (signer.folder / f"dsset-{ZONE}").read_text()
    anchors = signer.folder / "anchors"
    anchors.write_text(ds)
    assert program.check(nsec, "--trust-anchor", anchors) == (0, {})
    anchors.write_text(f"{ZONE} IN DS 1 13 2 {'AB' * 32}\n")
    status, found = program.check(nsec, "--trust-anchor", anchors)
    assert status == 1 and {"DS_MATCHES_NO_KEY", "DNSKEY_SET_NOT_SIGNED_BY_SEP"} <= set(found), found
    tag = int(signer.ksk.rsplit("+", 1)[1])
    by_ksk = re.search(rf"(?m)^example\.test\.{SIG}DNSKEY 13 2 3600 \d+ \d+ {tag} .*\n", nsec)[0]
    status, found = program.check(nsec.replace(by_ksk, ""))
    assert status == 1 and set(found) & {"DNSKEY_SET_NOT_SIGNED_BY_SEP", "RRSIG_MISSING"}, found
    other = signer.key(algorithm="15")
    added = (signer.folder / f"{other}.key").read_text()
    assert "ALGORITHM_SIGNATURES_MISSING" in program.check(nsec + added)[1]
    (signer.folder / f"{other}.key").unlink()
    (signer.folder / f"{other}.private").unlink()


def check_revoked(program, signer):
    """A revoked key signs the DNSKEY set to be believed, and nothing else (RFC 5011 section 2.1)."""
    zsk = signer.folder / f"{signer.zsk}.key"
    before = zsk.read_text()
    zsk.write_text(before.replace("DNSKEY 256", "DNSKEY 384"))
    status, found = program.check(signer.ldns())
    zsk.write_text(before)
    assert status == 1 and "RRSIG_KEY_REVOKED" in found and "DNSKEY" not in {
        place["type"] for place in found["RRSIG_KEY_REVOKED"]}, (status, found)


def check_forms(program, nsec):
    """Text, German, JUnit, HTML, standard input, and mistakes."""
    broken = flipped(rf"www\.example\.test\.{SIG}A ", nsec)
    file = program.folder / "broken"
    file.write_text(broken)
    done = program.run(file)
    assert done.returncode == 1 and "RRSIG_INVALID" in done.stdout and "Do not publish" in done.stdout, done
    assert "Veröffentlichen Sie" in program.run(file, "--lang", "de").stdout
    assert program.run("-", text=nsec).returncode == 0
    junit, page = program.folder / "junit.xml", program.folder / "page.html"
    assert program.run(file, "--junit", junit, "-o", page).returncode == 1
    assert 'failures="1"' in junit.read_text() and "www.example.test. A, key" in page.read_text()
    unsigned = program.folder / "unsigned"
    unsigned.write_text(TEXT)
    done = program.run(unsigned)
    assert done.returncode == 0 and "not signed" in done.stdout, done
    hostile = program.folder / "hostile"
    hostile.write_text(TEXT + '<script>.example.test. IN TXT "x"\n<script>.example.test. 60 IN TXT "y"\n')
    assert program.run(hostile, "-o", page).returncode == 0 and "<script>" not in page.read_text()
    for text, word in (("", "no SOA"), ("www A 1.2.3\n", "line 1"), ("\0", "line 1")):
        file.write_text(text)
        done = program.run(file)
        assert done.returncode == 5 and word in done.stderr and not done.stdout, (text, done)
    for arguments in ((), ("a", "b"), (file, "-o", "x.txt"), (file, "--uses")):
        assert program.run(*arguments).returncode == 2, arguments


def main():
    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    if missing:
        print(f"skipped: {', '.join(missing)} not installed")
        return 77
    schema = json.loads(pathlib.Path(sys.argv[2]).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        signer = Signer(folder)
        program = Program(sys.argv[1], folder, jsonschema.Draft202012Validator(schema))
        check_clean(program, signer)
        nsec, nsec3 = signer.bind(), signer.bind("-3", "-")
        check_faults(program, nsec, nsec3)
        check_zonemd(program, signer)
        check_times(program, nsec)
        check_keys(program, signer, signer.bind())
        check_revoked(program, signer)
        check_forms(program, nsec)
    print("all as expected")
    return 0


if __name__ == "__main__":
    sys.exit(main())
