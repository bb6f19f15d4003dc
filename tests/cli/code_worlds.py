# SPDX-License-Identifier: MIT
"""Rows of every_code.py: codes that a world of the lab makes. A row is called with a way to run rootline-cli and a folder of
its own, and returns what a --json report came out of."""
import base64
import copy
import json

P256 = "ECDSAP256SHA256"
KSK, ZSK = {"algorithm": P256, "role": "ksk"}, {"algorithm": P256, "role": "zsk"}
CSK = {"algorithm": P256, "role": "csk"}
ZONE, PARENT, ROOT = "example.test.", "test.", "."
ANSWER = {"owner": "www.example.test.", "type": "A"}
KEY_SET = {"owner": ZONE, "type": "DNSKEY"}
SECOND = "192.0.2.22"  # the zone's second server
NOWHERE = "nope.example.test. A"
PLAIN = "www.plain.example.test. A"
BASE = {
    "rootline-scenario": 1, "name": "row", "title": "Row", "question": "www.example.test. A",
    "zones": [
        {"name": ROOT, "keys": [KSK, ZSK], "servers": ["a.root-servers. 192.0.2.1", "b.root-servers. 192.0.2.2"]},
        {"name": PARENT, "keys": [KSK, ZSK], "servers": ["a.nic.test. 192.0.2.11", "b.nic.test. 192.0.2.12"]},
        {"name": ZONE, "keys": [KSK, ZSK], "servers": ["ns1.example.test. 192.0.2.21", f"ns2.example.test. {SECOND}"],
         "records": ["www A 198.51.100.10", "alias CNAME www", "*.wild A 198.51.100.11", "moved DNAME new", "host.new A 198.51.100.12"]},
        {"name": "plain.example.test.", "servers": ["ns1.plain.example.test. 192.0.2.31"], "records": ["www A 198.51.100.13"]}],
}


def world(*changes, question=None, more=(), **zones):
    """A scenario: changes, further records of the zone, and fields of zones (root, parent, zone)."""
    made = copy.deepcopy(BASE)
    made["changes"] = {f"c{number}": change for number, change in enumerate(changes)}
    made["question"] = question or made["question"]
    for place, name in enumerate(("root", "parent", "zone")):
        made["zones"][place].update(zones.get(name, {}))
    made["zones"][2]["records"] += more
    made["expect"] = {"verdict": "secure"}  # the verdict does not matter here
    return made


def change(kind, where=ZONE, /, **fields):
    return {"change": kind, "zone": where, **fields}


def check(run, folder, scenario, *options):
    file = folder / "world.json"
    file.write_text(json.dumps(scenario), encoding="utf-8")
    return run("lab", "check", file, "--all-servers", "--json", *options)


def row(*changes, options=(), **fields):
    return lambda run, folder: check(run, folder, world(*changes, **fields), *options)


def keys(*roles, where="zone", **fields):
    return {where: {"keys": list(roles), **fields}}


def denial(question, kind, proof, **form):
    """An NSEC3 world whose servers leave one record out of their proofs."""
    return row(change("omit-proof", proof=proof), question=question, zone={"denial": {"type": kind, **form}})


def bad_server(way, **fields):
    return row(change("bad-server", server=SECOND, way=way), **fields)


def own_ds(run, folder, scenario):
    """The DS and DNSKEY that the zone's own signing key has, as records of a zone file."""
    file = folder / "own.json"
    file.write_text(json.dumps(scenario), encoding="utf-8")
    ds = json.loads(run("ds", "--lab", file, "--json").stdout)["wanted"][0]
    return f"{ds['key_tag']} {ds['algorithm']} {ds['digest_type']} {ds['digest']}"


def mistyped_ds(algorithm):
    """Tag and digest of the DS fit the zone's key, its algorithm field does not."""
    def make(run, folder):
        tag, _, digest_type, digest = own_ds(run, folder, world()).split()
        wrong = change("edit-rdata", PARENT, owner=ZONE, type="DS", rdata=f"{tag} {algorithm} {digest_type} {digest}")
        return check(run, folder, world(wrong))
    return make


FOREIGN_DS = "4711 13 2 " + "ab" * 32
FOREIGN_KEY = "257 3 13 " + base64.b64encode(bytes(range(64))).decode()


# In a zone with two keys the lab signs CDS with the one that the DS does not name: nobody may follow that.
ONE_KEY = {"zone": {"keys": [CSK]}}


def asking(records, *changes, scenario=None):
    """A zone that asks its parent for something; OWN stands for the DS of its own key."""
    def make(run, folder):
        base = scenario or {}
        own = own_ds(run, folder, world(**base))
        return check(run, folder, world(*changes, more=[line.replace("OWN", own) for line in records], **base))
    return make


def bootstrapping(wanted):
    """A zone without DS, and a name server's own zone that vouches for its keys (RFC 9615)."""
    def make(run, folder):
        made = world(change("drop-ds"))
        own = own_ds(run, folder, world())
        made["zones"][2]["servers"] = ["ns1.signals.test. 192.0.2.21"]
        made["zones"][2]["records"].append(f"@ CDS {own}")
        made["zones"].append({"name": "signals.test.", "keys": [CSK], "servers": ["ns1.signals.test. 192.0.2.41"],
                              "records": [f"_dsboot.example.test._signal.ns1 CDS {wanted.replace('OWN', own)}"]})
        return check(run, folder, made)
    return make


def label(role, name, **fields):
    return {**role, "label": name, **fields}


def story(name):
    return lambda run, folder: run("lab", "check", name, "--json")


MAIL = ["@ MX 10 mail", "mail A 198.51.100.20", "@ TXT \"v=spf1 mx -all\""]
TLSA = "_25._tcp.mail TLSA 3 1 1 " + "ab" * 32
HEX = {"type": "nsec3"}
LONG_RSA = "256 3 8 " + base64.b64encode(bytes([3, 1, 0, 1]) + bytes([0xA5]) * 62).decode()  # 496 bits
ODD_RSA = "256 3 8 " + base64.b64encode(bytes([8, 1, 0, 0, 0, 0, 0, 0, 1]) + bytes([0xA5]) * 256).decode()
STANDBY = {"algorithm": P256, "role": "standby", "label": "2", "ds": False}

ROWS = {
    # Trust anchor
    "ANCHOR_NOT_PUBLISHED": story("old-anchor"),
    "ANCHOR_DOES_NOT_SIGN": row(change("sign-key-set-with", ROOT, role="zsk")),
    "ANCHOR_REVOKED": row(change("revoke-key", ROOT, role="ksk"), root={"keys": [KSK, CSK]}),
    "ANCHOR_DIGEST_UNSUPPORTED": row(root={"digests": ["GOST"]}),
    "ANCHOR_SUCCESSOR_PUBLISHED": row(root={"keys": [KSK, ZSK, STANDBY]}),
    "NO_ANCHOR_ABOVE": row(root={"ds-in-parent": False}),
    # Delegation and DS
    "DS_MATCHES_NO_KEY": row(change("stale-ds")),
    "DS_DIGEST_MISMATCH": row(change("ds-digest-typo")),
    "DS_ALGORITHM_MISMATCH": row(change("ds-algorithm-wrong")),
    "DS_ALGORITHM_TYPED_WRONG": mistyped_ds(253),
    "DS_WITHOUT_SIGNED_ZONE": row(change("unsign")),
    "DS_FOR_REVOKED_KEY": row(change("revoke-key", role="ksk", **{"in-ds": True})),
    "DS_FOR_NON_ZONE_KEY": row(change("clear-zone-flag", role="ksk")),
    "DS_FOR_KEY_WITHOUT_SEP": row(change("clear-sep-flag", role="ksk")),
    "DS_KEY_DOES_NOT_SIGN": row(zone={"keys": [label(KSK, "1", signs=False), label(CSK, "2", ds=False)]}),
    "DS_ALL_UNSUPPORTED": row(zone={"keys": [{"algorithm": "ECC-GOST", "role": "csk"}]}),
    "DS_DIGEST_WEAK": row(zone={"digests": ["SHA-1"]}),
    "DS_DIGEST_IGNORED": row(zone={"digests": ["SHA-1", "SHA-256"]}),
    "DS_EXTRA_STANDBY": row(zone={"keys": [CSK, label(CSK, "2", published=False, signs=False)]}),
    "DS_ALGORITHM_INCOMPLETE": row(zone={"keys": [CSK, {"algorithm": "ED25519", "role": "ksk", "published": False, "signs": False}]}),
    "DS_UNSIGNED": row(change("drop-signature", PARENT, owner=ZONE, type="DS")),
    "DELEGATION_UNSIGNED": row(question=PLAIN),
    "DELEGATION_PROOF_MISSING": row(change("drop-denial"), question=PLAIN),
    "DELEGATION_OPT_OUT": row(question=PLAIN, zone={"denial": {**HEX, "opt-out": True}}),
    "ISLAND_OF_SECURITY": row(change("drop-ds")),
    "PARENT_BROKEN": row(change("stale-ds", PARENT)),
    "NS_SETS_DIFFER": row(change("edit-rdata", owner=ZONE, type="NS", rdata="ns1.example.test.")),
    "GLUE_DIFFERS": row(change("change-rdata", PARENT, owner="ns1.example.test.", type="A", rdata="192.0.2.99")),
    "GLUE_MISSING": row(change("drop-records", PARENT, owner="ns1.example.test.", type="A")),
    "UNKNOWN_PARENT_RECORD": row(parent={"records": ["example TYPE61440 \\# 2 0001"]}),
    # CDS and CDNSKEY
    "CDS_PENDING": asking(["@ CDS OWN"], change("drop-ds")),
    "CDS_WOULD_BREAK": asking([f"@ CDS {FOREIGN_DS}"], scenario=ONE_KEY),
    "CDS_DELETE_REQUESTED": asking(["@ CDS 0 0 0 00"], scenario=ONE_KEY),
    "CDS_DELETE_MALFORMED": asking(["@ CDS 0 0 0 00", "@ CDS OWN"]),
    "CDS_CDNSKEY_DIFFER": asking(["@ CDS OWN", f"@ CDNSKEY {FOREIGN_KEY}"], scenario=ONE_KEY),
    "CDS_NOT_SIGNED_BY_SEP": asking(["@ CDS OWN"]),
    "SERVERS_DISAGREE_CDS": asking(["@ CDS OWN"], change("drop-records", server=SECOND, owner=ZONE, type="CDS")),
    "BOOTSTRAP_SIGNAL_FOUND": bootstrapping("OWN"),
    "BOOTSTRAP_SIGNAL_MISMATCH": bootstrapping(FOREIGN_DS),
    # DNSKEY
    "DNSKEY_SET_UNSIGNED": row(change("drop-signature", **KEY_SET)),
    "DNSKEY_SET_NOT_SIGNED_BY_SEP": row(change("sign-key-set-with", role="zsk")),
    "DNSKEY_REVOKED": row(change("revoke-key", role="ksk"), zone={"keys": [CSK, label(KSK, "2", ds=False)]}),
    "DNSKEY_REVOKED_NOT_SELF_SIGNED": row(more=[f"@ DNSKEY {FOREIGN_KEY.replace('257', '385')}"]),
    "DNSKEY_STANDBY": row(zone={"keys": [CSK, STANDBY]}),
    "DNSKEY_BAD_LENGTH": row(more=["@ DNSKEY 256 3 13 AAAA"]),
    "DNSKEY_PROTOCOL_NOT_3": row(change("wrong-protocol", role="standby"), zone={"keys": [CSK, STANDBY]}),
    "DNSKEY_WITHOUT_ZONE_FLAG": row(change("clear-zone-flag", role="standby"), zone={"keys": [CSK, STANDBY]}),
    "DNSKEY_RSA_WEAK": row(more=[f"@ DNSKEY {LONG_RSA}"]),
    "DNSKEY_RSA_EXPONENT": row(more=[f"@ DNSKEY {ODD_RSA}"]),
    "DNSKEY_RESPONSE_LARGE": row(more=[f"@ DNSKEY 256 3 13 {base64.b64encode(bytes([i]) * 64).decode()}" for i in range(20)]),
    "ALGORITHM_SIGNATURES_MISSING": row(zone={"keys": [CSK, {"algorithm": "ED25519", "role": "standby", "ds": False}]}),
    "ALGORITHM_RETIRED": row(zone={"keys": [{"algorithm": "RSASHA1", "role": "csk"}]}),
    "ALGORITHM_FORBIDDEN": row(more=["@ DNSKEY 256 3 1 AwEAAaWlpaWlpaWlpaWlpaWl"]),
    "ALGORITHM_UNSUPPORTED": row(zone={"keys": [CSK, {"algorithm": "MLDSA44", "role": "standby", "ds": False}]}),
    "ROLLOVER_IN_PROGRESS": row(zone={"keys": [CSK, label(CSK, "2", ds=False)]}),
    # RRSIG
    "RRSIG_MISSING": row(change("drop-signature", **ANSWER)),
    "RRSIG_EXPIRED": row(change("expire", **ANSWER)),
    "RRSIG_NOT_YET_VALID": row(change("not-yet-valid", **ANSWER)),
    "NO_SUCH_NAME": row(question=NOWHERE),
    "ENDS_SOON": row(change("set-validity", **ANSWER, **{"from": "-9d", "until": "1d"})),
    "RRSIG_EXPIRES_SOON": row(change("set-validity", **ANSWER, **{"from": "-9d", "until": "1d"})),
    "RRSIG_WITHIN_CLOCK_SKEW": row(change("set-validity", **ANSWER, **{"from": "-60s", "until": "9d"})),
    "RRSIG_INVALID": row(change("corrupt-signature", **ANSWER)),
    "RRSIG_KEY_MISSING": row(change("drop-key", role="zsk")),
    "RRSIG_KEY_REVOKED": row(change("revoke-key", role="zsk")),
    "RRSIG_SIGNER_NOT_ZONE": row(change("wrong-signer", signer=PARENT, **ANSWER)),
    "RRSIG_LABELS_EXCEED_OWNER": row(change("wrong-labels", **ANSWER)),
    "RRSIG_BAD_LENGTH": row(change("shorten-signature", **ANSWER)),
    "RRSIG_LIFETIME_LONG": row(change("set-validity", **ANSWER, **{"from": "-1d", "until": "200d"})),
    "RRSIG_REDUNDANT": row(zone={"keys": [KSK, ZSK, label(ZSK, "2")]}),
    "RRSIG_ENDS_BEFORE_SOA_EXPIRE": row(question="example.test. SOA", zone={"lifetime": {"from": "-1d", "until": "9d"}}),
    "RRSIG_INCEPTION_AFTER_EXPIRATION": row(change("set-validity", **ANSWER, **{"from": "1d", "until": "-1d"})),
    "TTL_BEYOND_EXPIRATION": row(change("set-validity", **ANSWER, **{"from": "-1d", "until": "600s"})),
    "TTL_ABOVE_ORIGINAL": row(change("change-ttl", ttl=7200, **ANSWER)),
    # Denial
    "DENIAL_MISSING": row(change("drop-denial"), question=NOWHERE),
    "DENIAL_NAME_NOT_COVERED": story("bad-denial"),
    "DENIAL_WILDCARD_NOT_COVERED": denial(NOWHERE, "nsec3", "covers-wildcard"),
    "DENIAL_CLOSEST_ENCLOSER_MISSING": denial(NOWHERE, "nsec3", "matches-closest-encloser"),
    "DENIAL_NEXT_CLOSER_NOT_COVERED": denial(NOWHERE, "nsec3", "covers-next-closer"),
    "DENIAL_TYPE_IN_BITMAP": row(change("drop-records", **ANSWER)),
    "WILDCARD_EXPANDED": row(question="any.wild.example.test. A"),
    "WILDCARD_PROOF_MISSING": row(change("drop-denial"), question="any.wild.example.test. A"),
    "NSEC3_ITERATIONS_NONZERO": row(question=NOWHERE, zone={"denial": {**HEX, "iterations": 10}}),
    "NSEC3_ITERATIONS_EXCESSIVE": row(question=NOWHERE, zone={"denial": {**HEX, "iterations": 500}}),
    "NSEC3_SALT": row(question=NOWHERE, zone={"denial": {**HEX, "salt": "AB12"}}),
    "ZONE_WALKABLE": row(question=NOWHERE),
    # Aliases
    "ALIAS_TARGET_WEAKER": row(question="away.example.test. A", more=["away CNAME www.plain"]),
    "ALIAS_TARGET_MISSING": row(question="gone.example.test. A", more=["gone CNAME nope"]),
    "CNAME_LOOP": row(question="one.example.test. A", more=["one CNAME two", "two CNAME one"]),
    "ALIAS_CHAIN_LONG": row(question="a0.example.test. A", more=[f"a{i} CNAME a{i + 1}" for i in range(20)]),
    "ALIAS_UNSIGNED": row(change("drop-signature", owner="alias.example.test.", type="CNAME"), question="alias.example.test. A"),
    # Servers
    "SERVER_SILENT": bad_server("silent"),
    "SERVER_REFUSES": bad_server("refuses"),
    "SERVER_LAME": bad_server("lame"),
    "SERVER_GARBAGE": bad_server("garbage"),
    "SERVER_TRUNCATES_NO_TCP": bad_server("truncates-without-tcp"),
    "SERVER_STRIPS_DNSSEC": bad_server("strips-dnssec"),
    "SERVER_WITHOUT_EDNS": bad_server("without-edns"),
    "LARGE_ANSWER_LOST": bad_server("loses-large-udp", question="big.example.test. TXT", more=["big TXT " + " ".join(["x" * 250] * 8)]),
    "CASE_NOT_KEPT": bad_server("forgets-case"),
    "SERVERS_DISAGREE_SIGNATURES": row(change("expire", server=SECOND)),
    "SERVERS_DISAGREE_KEYS": row(change("drop-key", server=SECOND, role="standby"), zone={"keys": [CSK, STANDBY]}),
    "SERVERS_DISAGREE_DS": row(change("stale-ds", server="192.0.2.12")),
    "SERVERS_DISAGREE_ANSWER": row(change("drop-records", server=SECOND, **ANSWER)),
    "SOA_SERIALS_DIFFER": row(change("edit-rdata", server=SECOND, owner=ZONE, type="SOA",
                                     rdata="ns1.example.test. hostmaster.example.test. 9 7200 1800 1209600 300")),
    # This computer and the path
    "CLOCK_LIKELY_WRONG": story("wrong-clock"),
    "PATH_STRIPS_DNSSEC": story("stripped-path"),
    # Uses of the chain
    "TLSA_SECURE": row(question="_25._tcp.mail.example.test. TLSA", more=[*MAIL, TLSA]),
    "TLSA_UNSIGNED": row(change("drop-ds"), question="_25._tcp.mail.example.test. TLSA", more=[*MAIL, TLSA]),
    "MAIL_RECORDS_UNSIGNED": row(change("drop-ds"), question="example.test. MX", more=MAIL, options=("--uses",)),
    # Work
    "WORK_LIMIT_REACHED": row(zone={"keys": [label(KSK, str(i)) for i in range(12)] + [ZSK]}),
}
