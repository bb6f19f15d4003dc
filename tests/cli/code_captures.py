# SPDX-License-Identifier: MIT
"""Rows of every_code.py: codes that need messages which no server of the lab sends. Each row writes a capture, signed with a
key of its own, and has it validated. The zone is "example.", trusted by its only key."""
import base64
import gzip
import hashlib
import json
import struct

import dns.dnssec
import dns.edns
import dns.flags
import dns.message
import dns.name
import dns.rcode
import dns.rdata
import dns.rdataclass
import dns.rdataset
import dns.rdatatype
import dns.rrset
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, utils

NOW = 1795300000
AT = "2026-11-21T22:26:40Z"
DAY = 86400
ZONE = dns.name.from_text("example.")
SECRET = ec.derive_private_key(4711, ec.SECP256R1())
TORN = {"as": "text", "answer": "torn", "authority": "whole", "additional": "whole", "missing": 1, "unreadable_lines": []}
HEX32 = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", "0123456789ABCDEFGHIJKLMNOPQRSTUV")


def public_key(secret=SECRET):
    numbers = secret.public_key().public_numbers()
    return numbers.x.to_bytes(32, "big") + numbers.y.to_bytes(32, "big")


def dnskey(secret, flags=257):
    return dns.rdata.from_text("IN", "DNSKEY", f"{flags} 3 13 " + base64.b64encode(public_key(secret)).decode())


KEY = dnskey(SECRET)
TAG = dns.dnssec.key_id(KEY)
OFF_CURVE = dns.rdata.from_text("IN", "DNSKEY", "256 3 13 " + base64.b64encode(bytes(range(64))).decode())
OWN_DS = str(dns.dnssec.make_ds(ZONE, KEY, "SHA256"))


def rrsets(text):
    """The sets of zone-file lines, relative to the zone."""
    made = {}
    for line in text.strip().splitlines():
        owner, kind, rdata = line.split(None, 2)
        name = ZONE if owner == "@" else dns.name.from_text(owner, ZONE)
        value = dns.rdata.from_text("IN", kind, rdata, origin=ZONE, relativize=False)
        made.setdefault((name, kind), dns.rrset.RRset(name, dns.rdataclass.IN, dns.rdatatype.from_text(kind))).add(value, 3600)
    return list(made.values())


def rrsig(rrset, labels=None, algorithm=13, tag=TAG, ttl=None, start=-DAY, end=14 * DAY, secret=SECRET):
    """A signature over a set; with other labels it is signed so, as for a wildcard's answer."""
    count = len(rrset.name) - 1 - (rrset.name.labels[0] == b"*")
    rdata = [rrset.rdtype, algorithm, count if labels is None else labels, rrset.ttl, NOW + end, NOW + start, tag, ZONE]
    template = dns.rdata.get_rdata_class(dns.rdataclass.IN, dns.rdatatype.RRSIG)("IN", "RRSIG", *rdata, b"")
    data = dns.dnssec._make_rrsig_signature_data(rrset, template)  # pylint: disable=protected-access
    r, s = utils.decode_dss_signature(secret.sign(data, ec.ECDSA(hashes.SHA256())))
    signed = template.replace(signature=r.to_bytes(32, "big") + s.to_bytes(32, "big"))
    made = dns.rrset.RRset(rrset.name, dns.rdataclass.IN, dns.rdatatype.RRSIG)
    made.add(signed, rrset.ttl if ttl is None else ttl)
    return made


def signed(text, **how):
    """Each set of the text with its signature behind it."""
    return [part for rrset in rrsets(text) for part in (rrset, rrsig(rrset, **how))]


def relabelled(records, labels):
    """The labels field of the signatures says something else than what was signed."""
    made = []
    for record in records:
        if record.rdtype == dns.rdatatype.RRSIG:
            other = dns.rrset.RRset(record.name, record.rdclass, record.rdtype)
            other.add(record[0].replace(labels=labels), record.ttl)
            record = other
        made.append(record)
    return made


def key_set(more="", **how):
    return signed(f"@ DNSKEY {KEY}\n{more}", **how)


def message(question, answer=(), authority=(), rcode="NOERROR", edns=True, recursive=False):
    name, kind = question.split()
    made = dns.message.make_query(name, kind, use_edns=0 if edns else False, want_dnssec=edns)
    made.id = 0
    made.flags = dns.flags.QR | (dns.flags.RA if recursive else dns.flags.AA)
    made.set_rcode(dns.rcode.from_text(rcode))
    made.answer, made.authority = list(answer), list(authority)
    return made


def said(question, answer=(), authority=(), zone="example.", server="192.0.2.1", tail=b"", role="authoritative", **how):
    """One message of the capture."""
    fields = {key: how.pop(key) for key in list(how) if key in ("outcome", "protocol", "ignored", "silent_over_udp", "kept")}
    outcome = fields.get("outcome", "answered")
    wire = message(question, answer, authority, **how).to_wire(max_size=65535) + tail if outcome == "answered" else b""
    name, kind = question.split()
    return {"server": {"name": "." if role == "resolver" else "ns.example.", "address": server}, "role": role, "zone": zone,
            "question": {"name": name, "type": kind}, "outcome": outcome, "protocol": "udp", "received_at": None, "round_trip_us": 1,
            "attempts": 1, "http_status": 0, "ignored": 0, "wire": base64.b64encode(wire).decode(), **fields}


def capture(question, messages, anchors=None, **more):
    name, kind = question.split()
    made = {"rootline_capture": 1, "program": "every_code", "via": "authoritative", "question": {"name": name, "type": kind}, "at": AT,
            "root_hints": [{"name": "ns.example.", "address": "192.0.2.1"}],
            "trust_anchors": anchors if anchors is not None else [f"example. IN DNSKEY {KEY}"],
            "question_limit_reached": False, "redacted": False, "messages": messages, **more}
    text = json.dumps(made, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return {**made, "sha256": hashlib.sha256(text.encode()).hexdigest()}


def validate(run, folder, made, *options):
    file = folder / "row.rootline"
    file.write_bytes(gzip.compress(json.dumps(made).encode()))
    return run("check", "--capture-anchors", "--capture", file, "--json", *options)


def row(question, *messages, keys=None, **how):
    """The zone's keys, and what else was said."""
    own = said("example. DNSKEY", key_set() if keys is None else keys)
    return lambda run, folder: validate(run, folder, capture(question, [own, *messages], **how))


def denied(question, *authority, rcode="NXDOMAIN", soa=True):
    records = [*(signed("@ SOA ns hostmaster 1 3600 900 86400 300") if soa else []), *(part for group in authority for part in group)]
    return row(question, said(question, (), records, rcode=rcode))


def hashed(name, salt="", iterations=0):
    owner = ZONE if name == "@" else dns.name.from_text(name, ZONE)
    return dns.dnssec.nsec3_hash(owner, salt, iterations, "SHA1")


def neighbour(text, step):
    value = int.from_bytes(base64.b32decode(text.translate(str.maketrans("0123456789ABCDEFGHIJKLMNOPQRSTUV",
                                                                         "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))), "big") + step
    return base64.b32encode(value.to_bytes(20, "big")).decode().translate(HEX32)


def nsec3(name, types, covers=False, salt="", algorithm=1):
    """A record that matches a name, or covers it and nothing else."""
    own = hashed(name, salt)
    owner = neighbour(own, -1) if covers else own
    return signed(f"{owner} NSEC3 {algorithm} 0 0 {salt or '-'} {neighbour(own, 1)} {types}")


APEX = "NS SOA RRSIG DNSKEY NSEC3PARAM"
WWW = "www.example. A"


def answered(question, *records, **how):
    return said(question, [part for group in records for part in group], **how)


def with_two_keys_of_one_tag():
    """Another key with the same tag: words of the key's octets swapped keep the sum (RFC 4034 appendix B)."""
    octets = bytearray(public_key())
    octets[0:2], octets[2:4] = octets[2:4], octets[0:2]
    return key_set(f"@ DNSKEY 257 3 13 {base64.b64encode(bytes(octets)).decode()}")


def ds_at_child():
    sub = rrsets(f"sub DS {OWN_DS}")[0]
    good = rrsig(sub)
    child = dns.rrset.RRset(sub.name, dns.rdataclass.IN, dns.rdatatype.RRSIG)
    child.add(good[0].replace(signer=sub.name), 3600)
    return row("www.sub.example. A", said("sub.example. DS", [sub, good]), said("sub.example. DS", [sub, child]))


def without_ns():
    """A referral, and a record of the delegation that does not list NS."""
    proof = signed("sub NSEC z A RRSIG NSEC")
    names = dns.rrset.from_text("sub.example.", 3600, "IN", "NS", "ns1.sub.example.")
    referral = message("www.sub.example. A", (), [names, *proof])
    referral.flags &= ~dns.flags.AA
    one = said("www.sub.example. A")
    one["wire"] = base64.b64encode(referral.to_wire()).decode()
    soa = signed("@ SOA ns hostmaster 1 3600 900 86400 300")
    return row("www.sub.example. A", one, said("sub.example. DS", (), [*soa, *proof]))


def silences(protocol, *servers):
    quiet = [said(question, outcome="timed_out", protocol=protocol, server=server) for server in servers
             for question in ("example. DNSKEY", WWW)]
    return lambda run, folder: validate(run, folder, capture(WWW, quiet))


def at_addresses(address, answer):
    """The parent, and a delegation with glue at real addresses."""
    glue = [dns.rrset.from_text("sub.example.", 3600, "IN", "NS", "ns1.sub.example."),
            *signed(f"sub DS {dns.dnssec.make_ds(dns.name.from_text('sub.example.'), KEY, 'SHA256')}")]
    referral = message("www.sub.example. A", (), glue)
    referral.flags &= ~dns.flags.AA
    referral.additional = [dns.rrset.from_text("ns1.sub.example.", 3600, "IN", "A", address)]
    delegation = said("www.sub.example. A", server="9.9.9.1")
    delegation["wire"] = base64.b64encode(referral.to_wire()).decode()

    def make(run, folder):
        global ZONE  # pylint: disable=global-statement
        before, ZONE = ZONE, dns.name.from_text("sub.example.")
        try:
            own = [said("sub.example. DNSKEY", key_set(), zone="sub.example.", server=address),
                   said("www.sub.example. A", signed(f"www A {answer}"), zone="sub.example.", server=address),
                   said("ns1.sub.example. A", signed(f"ns1 A {address}"), zone="sub.example.", server=address),
                   said("ns1.sub.example. AAAA", zone="sub.example.", server=address)]
        finally:
            ZONE = before
        return validate(run, folder, capture("www.sub.example. A", [said("example. DNSKEY", key_set(), server="9.9.9.1"), delegation, *own]))
    return make


def from_resolver(rcode, errors=b""):
    """A resolver that answers everything alike, with extended errors (RFC 8914) where they are given."""
    made = []
    for question in ("example. DNSKEY", WWW):
        reply = message(question, rcode=rcode, recursive=True)
        if errors:
            reply.use_edns(0, dns.flags.DO, 1232, options=[dns.edns.GenericOption(15, errors)])
        one = said(question, role="resolver", zone=".", server="192.0.2.53")
        one["wire"] = base64.b64encode(reply.to_wire()).decode()
        made.append(one)
    return lambda run, folder: validate(run, folder, capture(WWW, made))


def zone_file(run, folder, more):
    file = folder / "example.zone"
    file.write_text(f"$ORIGIN example.\n$TTL 300\n@ SOA ns1 hostmaster 1 2 3 4 5\n@ NS ns1\nns1 A 192.0.2.1\n{more}\n", encoding="utf-8")
    return run("check", "--capture-anchors", "--capture", file, "--json")


def other_question(run, folder):
    file = folder / "row.rootline"
    file.write_text(json.dumps(capture(WWW, [said("example. DNSKEY", key_set()), answered(WWW, signed("www A 192.0.2.9"))])), encoding="utf-8")
    return run("check", "--capture-anchors", "--capture", file, "mail.example.", "MX", "--json")


def other_anchor(run, folder):
    (folder / "anchor").write_text(f". IN DNSKEY {KEY}\n", encoding="utf-8")
    return validate(run, folder, capture(WWW, [said("example. DNSKEY", key_set()), answered(WWW, signed("www A 192.0.2.9"))]),
                 "--trust-anchor", folder / "anchor")


class Host:
    """A DNS host with keys of its own for the zone (RFC 8901 model 2)."""

    def __init__(self, number, server):
        self.server = server
        self.entry_secret, self.data_secret = (ec.derive_private_key(4711 + number + step, ec.SECP256R1()) for step in (100, 200))
        self.entry, self.data = dnskey(self.entry_secret), dnskey(self.data_secret, 256)

    def says(self, shared, entry=True):
        """Its DNSKEY set with those data keys, and its answer."""
        keys = rrsets("\n".join(f"@ DNSKEY {key}" for key in (self.entry, *(host.data for host in shared))))
        secret, key = (self.entry_secret, self.entry) if entry else (self.data_secret, self.data)
        keys.append(rrsig(keys[0], secret=secret, tag=dns.dnssec.key_id(key)))
        www = signed("www A 192.0.2.9", secret=self.data_secret, tag=dns.dnssec.key_id(self.data))
        return [said("example. DNSKEY", keys, server=self.server), said(WWW, www, server=self.server)]


HOSTS = (Host(1, "192.0.2.1"), Host(2, "192.0.2.2"))


def two_hosts(shared=True, vouched=2):
    """Both sign; they share their data keys or not; so many of their entry keys are vouched for."""
    messages = [one for host in HOSTS for one in host.says(HOSTS if shared else [host])]
    anchors = [f"example. IN DNSKEY {host.entry}" for host in HOSTS[:vouched]]
    return lambda run, folder: validate(run, folder, capture(WWW, messages, anchors=anchors))


def in_capitals(records, **how):
    """The zone is fine; asked for in other letters, its server says this."""
    return row(WWW, answered(WWW, signed("www A 192.0.2.9")), said("eXaMpLe. SOA", records, **how))


SOA = "@ SOA ns hostmaster 1 3600 900 86400 300"
SOUND = row(WWW, answered(WWW, signed("www A 192.0.2.9")))

ROWS = {
    "DS_AT_CHILD": ds_at_child(),
    "SERVER_DROPS_QUESTIONS": lambda run, folder: validate(run, folder, capture(WWW, [
        said("example. DNSKEY", outcome="timed_out"), answered(WWW, signed("www A 192.0.2.9"))])),
    "RRSIG_KEY_DAMAGED": row(WWW, answered(WWW, signed("www A 192.0.2.9", tag=dns.dnssec.key_id(OFF_CURVE))), keys=key_set(f"@ DNSKEY {OFF_CURVE}")),
    "DNSKEY_DAMAGED": row(WWW, answered(WWW, signed("www A 192.0.2.9")), keys=key_set(f"@ DNSKEY {OFF_CURVE}")),
    "DELEGATION_PROOF_WITHOUT_NS": without_ns(),
    "DENIAL_OWN_RECORD_MISSING": denied("m.example. A", signed("@ NSEC z NS SOA RRSIG NSEC"), rcode="NOERROR"),
    "MULTI_SIGNER": two_hosts(),
    "SIGNER_WITHOUT_DS": two_hosts(vouched=1),
    "SERVER_CHANGES_WITH_CASE": in_capitals(rrsets(SOA)),
    "DNSKEY_MISSING": row(WWW, answered(WWW, signed("www A 192.0.2.9")), keys=[]),
    "DNSKEY_NOT_AT_APEX": row("www.example. DNSKEY", answered("www.example. DNSKEY", signed("www DNSKEY 256 3 13 AAAA")),
                              said("www.example. DS", (), signed("@ SOA ns hostmaster 1 3600 900 86400 300\nwww NSEC z A DNSKEY RRSIG NSEC"))),
    "KEY_TAG_SHARED": row(WWW, answered(WWW, signed("www A 192.0.2.9")), keys=with_two_keys_of_one_tag()),
    "RRSIG_LABELS_WRONG": row(WWW, said(WWW, relabelled(signed("www A 192.0.2.9"), 1))),
    "RRSIG_ALGORITHM_MISMATCH": row(WWW, answered(WWW, signed("www A 192.0.2.9", algorithm=8))),
    "RRSIG_ALGORITHM_UNSUPPORTED": row(WWW, answered(WWW, signed("www A 192.0.2.9", algorithm=18))),
    "RRSIG_TTL_MISMATCH": row(WWW, answered(WWW, signed("www A 192.0.2.9", ttl=60))),
    "DENIAL_EXISTING_NAME_COVERED": row(WWW, answered(WWW, signed("www A 192.0.2.9")),
                                        said("www.example. TXT", (), signed("@ SOA ns hostmaster 1 3600 900 86400 300\n@ NSEC z NS SOA RRSIG NSEC"),
                                             rcode="NXDOMAIN")),
    "DENIAL_FROM_PARENT_SIDE": denied("m.b.example. A", signed("b NSEC z NS DS RRSIG NSEC")),
    "NSEC_LAST_NOT_APEX": denied("zz.b.example. A", signed("z.b NSEC b A RRSIG NSEC\nb NSEC a.b A RRSIG NSEC")),
    "NSEC3_PARAMETERS_DIFFER": denied("m.example. A", nsec3("@", APEX, salt="01"), nsec3("m", "A", True, salt="02"),
                                      nsec3("*", "A", True, salt="02")),
    "NSEC3_OWNER_MALFORMED": denied("m.example. A", signed("nohash NSEC3 1 0 0 - 00000000000000000000000000000000 A")),
    "SOA_MISSING_IN_NEGATIVE": denied("m.example. A", signed("@ NSEC z NS SOA RRSIG NSEC"), soa=False),
    "NSEC3_HASH_UNSUPPORTED": denied("m.example. A", nsec3("@", APEX, algorithm=2)),
    "NSEC3_OPT_OUT_NEEDED": denied("m.example. DS", nsec3("@", APEX), nsec3("m", "A", True), rcode="NOERROR"),
    "COMPACT_DENIAL": denied("m.example. A", signed("m NSEC \\000.m RRSIG NSEC TYPE128"), rcode="NOERROR"),
    "CNAME_AND_OTHER_DATA": row("m.example. CNAME", answered("m.example. CNAME", signed("m CNAME www")),
                                answered("m.example. A", signed("m A 192.0.2.9")),
                                said("m.example. TXT", (), signed("@ SOA ns hostmaster 1 3600 900 86400 300\nm NSEC z CNAME RRSIG NSEC"))),
    "DNAME_SYNTHESIS_WRONG": row("www.b.example. A", said("www.b.example. A", [*signed("b DNAME c"), *rrsets("www.b CNAME other")])),
    "ALL_SERVERS_SILENT": silences("udp", "192.0.2.1", "192.0.2.2"),
    "PORT_53_BLOCKED": silences("tcp", "192.0.2.1", "192.0.2.2"),
    "ONE_FAMILY_ONLY": at_addresses("9.9.9.2", "9.9.9.3"),
    "PRIVATE_ADDRESS": at_addresses("9.9.9.2", "192.168.1.1"),
    "RESOLVER_UNUSABLE": lambda run, folder: validate(run, folder, capture(WWW, [
        said(WWW, outcome="timed_out", role="resolver", zone=".", server="192.0.2.53")])),
    "RESOLVER_REFUSES": from_resolver("REFUSED"),
    "RESOLVER_SAYS": from_resolver("SERVFAIL", struct.pack("!H", 22) + b"no reachable authority"),
    "CAPTURE_INCOMPLETE": other_question,
    "CAPTURE_NOT_ANCHORED": other_anchor,
    "ASKED_WITHOUT_DNSSEC": lambda run, folder: validate(run, folder, capture(WWW, [], asked_without_dnssec=3)),
    "OWN_KEYS_TRUSTED": lambda run, folder: zone_file(run, folder, "@ DNSKEY " + KEY.to_text()),
    "ZONE_FILE_UNSIGNED": lambda run, folder: zone_file(run, folder, ""),
    "NOT_IN_FILE": row(WWW, said(WWW, signed("www A 192.0.2.9")[:1], kept=TORN)),
    "MESSAGE_NOT_WHOLE": row(WWW, said(WWW, signed("www A 192.0.2.9"), kept=TORN)),
    "RCODE_CONTRADICTS_ANSWER": row(WWW, said(WWW, signed("www A 192.0.2.9"), rcode="SERVFAIL")),
    "REPLY_NOT_REPEATABLE": row(WWW, said(WWW, relabelled(signed("www A 192.0.2.9"), 1)), said(WWW, signed("www A 192.0.2.9"), protocol="tcp")),
    "STRAY_ANSWERS_IGNORED": row(WWW, said(WWW, signed("www A 192.0.2.9"), ignored=3)),
    "MESSAGE_MALFORMED": row(WWW, said(WWW, signed("www A 192.0.2.9"), tail=b"\0\0")),
}
