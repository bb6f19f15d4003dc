# SPDX-License-Identifier: MIT
"""Rows of reasons.py. make: how the report is made; verdict; leads: the code that has to lead; tells: the code that is looked at
where it does not lead; severity: of that one; says and never: words of the summary and of its advice; follows: codes that
have to follow from another; untold: codes that must not be there; calm: there is neither an error nor a warning; once: a code that has to
be there once; roles: of the keys of the last zone."""
import base64
import copy

import dns.flags
import dns.rrset

import code_captures as captures
import code_worlds as worlds
from code_worlds import CSK, KSK, ZONE, ZSK, change

SERVERS = ("192.0.2.21", "192.0.2.22")
OFF_CURVE = base64.b64encode(bytes(range(64))).decode()
NO_POINT = f"256 3 13 {OFF_CURVE}"


def everywhere(way, **fields):
    """Both servers of the zone are bad in that way."""
    return worlds.row(*(change("bad-server", server=server, way=way) for server in SERVERS), **fields)


def third(*changes, question="www.shop.test. A"):
    """The owner of shop.test. has an alias to cdn.example., which somebody else runs."""
    zones = [
        {"name": ".", "keys": [KSK, ZSK], "servers": ["a.root-servers. 192.0.2.1"]},
        {"name": "test.", "keys": [KSK, ZSK], "servers": ["a.nic.test. 192.0.2.11"]},
        {"name": "shop.test.", "keys": [KSK, ZSK], "servers": ["ns1.shop.test. 192.0.2.21"],
         "records": ["www CNAME edge.cdn.example.", "gone CNAME gone.cdn.example.", "plain CNAME gone.plain.example.",
                     "*.wild A 198.51.100.4"]},
        {"name": "example.", "keys": [KSK, ZSK], "servers": ["a.nic.example. 192.0.2.31"]},
        {"name": "cdn.example.", "keys": [KSK, ZSK], "servers": ["ns1.cdn.example. 192.0.2.41"], "records": ["edge A 198.51.100.9"]},
        {"name": "plain.example.", "servers": ["ns1.plain.example. 192.0.2.51"], "records": ["@ A 198.51.100.10"]}]
    made = {"rootline-scenario": 1, "name": "third", "title": "Third", "question": question, "zones": copy.deepcopy(zones),
            "changes": {f"c{number}": one for number, one in enumerate(changes)}, "expect": {"verdict": "secure"}}
    return lambda run, folder: worlds.check(run, folder, made)


def own_child(run, folder):
    """A zone below the reader's own: the DS belongs into the reader's own zone, not to a registrar."""
    made = worlds.world(change("stale-ds", "sub.example.test."), question="www.sub.example.test. A")
    made["zones"].append({"name": "sub.example.test.", "keys": [KSK, ZSK], "servers": ["ns1.sub.example.test. 192.0.2.51"],
                          "records": ["www A 198.51.100.14"]})
    return worlds.check(run, folder, made)


def other_algorithm(run, folder):
    """A DS of an algorithm that cannot be checked here, and no key that it fits: nothing says that it is a slip."""
    wrong = change("edit-rdata", worlds.PARENT, owner=ZONE, type="DS", rdata=f"4711 253 2 {'ab' * 32}")
    return worlds.check(run, folder, worlds.world(wrong))


def damaged(flags="256"):
    """A signature that names a key which is no point of the curve."""
    rdata = captures.dns.rdata.from_text("IN", "DNSKEY", f"{flags} 3 13 {OFF_CURVE}")
    tag = captures.dns.dnssec.key_id(rdata)
    return captures.row(captures.WWW, captures.answered(captures.WWW, captures.signed("www A 192.0.2.9", tag=tag)),
                        keys=captures.key_set(f"@ DNSKEY {rdata}"))


def cut_key():
    """The same with a key that lacks its last octets."""
    rdata = captures.dns.rdata.from_text("IN", "DNSKEY", "256 3 13 " + base64.b64encode(bytes(range(60))).decode())
    tag = captures.dns.dnssec.key_id(rdata)
    return captures.row(captures.WWW, captures.answered(captures.WWW, captures.signed("www A 192.0.2.9", tag=tag)),
                        keys=captures.key_set(f"@ DNSKEY {rdata}"))


def exponent(octets):
    """The same with an RSA key of that exponent."""
    key = bytes([len(octets)]) + octets + bytes([0xA5]) * 128
    rdata = captures.dns.rdata.from_text("IN", "DNSKEY", "256 3 8 " + base64.b64encode(key).decode())
    tag = captures.dns.dnssec.key_id(rdata)
    return captures.row(captures.WWW, captures.answered(captures.WWW, captures.signed("www A 192.0.2.9", tag=tag, algorithm=8)),
                        keys=captures.key_set(f"@ DNSKEY {rdata}"))


def delegation_without_ns(types):
    """A referral to an unsigned zone, the NSEC record of the delegation with these types, and the zone's unsigned answer."""
    names = dns.rrset.from_text("sub.example.", 3600, "IN", "NS", "ns1.sub.example.")
    proof = captures.signed(f"sub NSEC z {types}")
    referral = captures.message("www.sub.example. A", (), [names, *proof])
    referral.flags &= ~dns.flags.AA
    one = captures.said("www.sub.example. A")
    one["wire"] = base64.b64encode(referral.to_wire()).decode()
    soa = captures.signed("@ SOA ns hostmaster 1 3600 900 86400 300")
    return captures.row("www.sub.example. A", one, captures.said("sub.example. DS", (), [*soa, *proof]),
                        captures.said("www.sub.example. A", captures.rrsets("www.sub A 192.0.2.9"), zone="sub.example.",
                                      server="192.0.2.9"))


def dropped(*servers):
    """These servers answer the question and never the one for the keys."""
    messages = [captures.said("example. DNSKEY", outcome="timed_out", server=server) for server in servers]
    messages += [captures.said(captures.WWW, captures.signed("www A 192.0.2.9"), server=server) for server in servers]
    return lambda run, folder: captures.validate(run, folder, captures.capture(captures.WWW, messages))


def half_dropped():
    """One server does, the other answers."""
    other = [captures.said("example. DNSKEY", outcome="timed_out", server="192.0.2.2"),
             captures.answered(captures.WWW, captures.signed("www A 192.0.2.9"), server="192.0.2.2")]
    return captures.row(captures.WWW, captures.answered(captures.WWW, captures.signed("www A 192.0.2.9")), *other)


def long_validity(end):
    return captures.row(captures.WWW, captures.answered(captures.WWW, captures.signed("www A 192.0.2.9", end=end)))


def no_data(*records):
    return captures.denied("m.example. A", *records, rcode="NOERROR")


def at(when):
    """Records of one day, validated for another one that the reader chose."""
    def make(run, folder):
        made = captures.capture(captures.WWW, [captures.said("example. DNSKEY", captures.key_set()),
                                               captures.answered(captures.WWW, captures.signed("www A 192.0.2.9"))])
        return captures.validate(run, folder, made, "--at", when)
    return make


def two_algorithms():
    """Everything is signed twice: with the key that the parent vouches for, and with one of an algorithm for later (ML-DSA)."""
    new = captures.dns.rdata.from_text("IN", "DNSKEY", "257 3 18 " + base64.b64encode(bytes(1312)).decode())
    other = {"algorithm": 18, "tag": captures.dns.dnssec.key_id(new)}

    def both(text):
        return [part for rrset in captures.rrsets(text) for part in (rrset, captures.rrsig(rrset), captures.rrsig(rrset, **other))]
    return captures.row(captures.WWW, captures.answered(captures.WWW, both("www A 192.0.2.9")),
                        keys=both(f"@ DNSKEY {captures.KEY}\n@ DNSKEY {new}"))


def with_keys(*keys, changes=()):
    return worlds.row(*changes, **worlds.keys(*keys))


def alias_at_apex():
    """A signed delegation; the zone's servers have a CNAME at its top, which answers the question for its keys, too."""
    ds = captures.signed(f"sub DS {captures.dns.dnssec.make_ds(captures.dns.name.from_text('sub.example.'), captures.KEY, 'SHA256')}")
    alias = captures.rrsets("sub CNAME www")
    return captures.row("sub.example. A", captures.said("sub.example. DS", ds),
                        captures.said("sub.example. DNSKEY", alias, zone="sub.example.", server="192.0.2.5"),
                        captures.said("sub.example. A", alias, zone="sub.example.", server="192.0.2.5"))


def without_sep():
    """Two keys without the SEP flag: one signs the DNSKEY set, the other one the records."""
    host = captures.HOSTS[0]
    entry = captures.dnskey(host.entry_secret, 256)
    keys = captures.rrsets(f"@ DNSKEY {entry}\n@ DNSKEY {host.data}")
    keys.append(captures.rrsig(keys[0], secret=host.entry_secret, tag=captures.dns.dnssec.key_id(entry)))
    www = captures.signed("www A 192.0.2.9", secret=host.data_secret, tag=captures.dns.dnssec.key_id(host.data))
    return captures.row(captures.WWW, captures.answered(captures.WWW, www), keys=keys, anchors=[f"example. IN DNSKEY {entry}"])


def two_of_one_tag(run, folder):
    """Of two DS with one tag, one fits."""
    tag, algorithm, digest_type, _ = worlds.own_ds(run, folder, worlds.world()).split()
    made = worlds.world()
    wrong = f"{tag} {algorithm} {digest_type} {'ab' * 32}"
    made["zones"][1].setdefault("records", []).append(f"{ZONE} DS {wrong}")
    return worlds.check(run, folder, made)


def old_copy(run, folder):
    """One server gives another DNSKEY set, whose signature is no longer good."""
    return worlds.check(run, folder, worlds.world(change("expire", server=worlds.SECOND, **worlds.KEY_SET)))


NEXT = {"label": "2", "signs": False}
OLD = {"signs": False}  # still published, and not used any more
CSK2 = {**CSK, "label": "2"}
KSK2, ZSK2 = {**KSK, "label": "2"}, {**ZSK, "label": "2"}
ED_KSK, ED_ZSK = ({**key, "algorithm": "ED25519"} for key in (KSK2, ZSK2))
UNVOUCHED, UNPUBLISHED = {"ds": False}, {"published": False}
PLANNED = {  # the keys after each step of "rootline-cli plan"; the last step of each is a zone like any other
    "move, 1": [KSK, ZSK, {**KSK2, **NEXT, **UNVOUCHED}, {**ZSK2, **NEXT}],
    "move, 2": [KSK, ZSK, {**KSK2, **NEXT}, {**ZSK2, **NEXT}],
    "move, 3": [{**KSK, **OLD}, {**ZSK, **OLD}, KSK2, ZSK2],
    "move, 4": [{**KSK, **OLD, **UNVOUCHED}, {**ZSK, **OLD}, KSK2, ZSK2],
    "move, one key at each host, 1": [CSK, {**CSK2, **NEXT, **UNVOUCHED}],
    "move, one key at each host, 2": [CSK, {**CSK2, **NEXT}],
    "move, one key at each host, 3": [{**CSK, **OLD}, CSK2],
    "move, one key at each host, 4": [{**CSK, **OLD, **UNVOUCHED}, CSK2],
    "roll-key, 1": [KSK, ZSK, {**KSK2, **UNVOUCHED}],
    "roll-key, 2": [KSK, ZSK, KSK2],
    "roll-key, 3": [{**KSK, **UNVOUCHED}, ZSK, KSK2],
    "roll-key, one key for all, 1": [CSK, {**CSK2, **UNVOUCHED}],
    "roll-key, one key for all, 2": [CSK, CSK2],
    "roll-key, one key for all, 3": [{**CSK, **UNVOUCHED}, CSK2],
    "roll-algorithm, 1": [KSK, ZSK, {**ED_KSK, **UNPUBLISHED, "signs": False, **UNVOUCHED}, {**ED_ZSK, **UNPUBLISHED}],
    "roll-algorithm, 2": [KSK, ZSK, {**ED_KSK, **UNVOUCHED}, ED_ZSK],
    "roll-algorithm, 3": [KSK, ZSK, ED_KSK, ED_ZSK],
    "roll-algorithm, 4": [{**KSK, **UNVOUCHED}, ZSK, ED_KSK, ED_ZSK],
    "roll-algorithm, 5": [{**ZSK, **UNPUBLISHED}, ED_KSK, ED_ZSK],
}
DAY = 86400
YEARS = 365 * DAY
EXAMPLE_APEX = "@ NSEC z NS SOA RRSIG NSEC DNSKEY"
REGISTRAR = ("registrar", "Replace the DS", "your DNS host to sign")

ROWS = {
    # Servers that cannot send signatures
    "no server knows EDNS": {
        "make": everywhere("without-edns"), "verdict": "bogus", "leads": "SERVER_WITHOUT_EDNS", "follows": ["DNSKEY_SET_UNSIGNED"],
        "says": ["EDNS", "does not help to sign", *(f"server ns{n}.example.test. ({a})" for n, a in enumerate(SERVERS, 1))],
        "never": ["to sign example.test. again"]},
    "no server heeds DO": {
        "make": everywhere("strips-dnssec"), "verdict": "bogus", "leads": "SERVER_STRIPS_DNSSEC", "follows": ["DNSKEY_SET_UNSIGNED"],
        "says": ["DO", "does not help to sign"], "never": ["to sign example.test. again"]},
    **{f"every server {way}": {
        "make": everywhere(way), "verdict": "indeterminate", "tells": code, "says": ["may not reach example.test.", "repair its servers"],
        "never": ["Some visitors", "take it off the list", "notice nothing"]}
       for way, code in (("lame", "SERVER_LAME"), ("refuses", "SERVER_REFUSES"), ("garbage", "SERVER_GARBAGE"))},
    "one server is lame": {
        "make": worlds.bad_server("lame"), "verdict": "secure", "tells": "SERVER_LAME", "says": ["take it off the list"],
        "never": ["may not reach"]},
    "one server without EDNS": {
        "make": worlds.bad_server("without-edns"), "verdict": "secure", "tells": "SERVER_WITHOUT_EDNS", "severity": "warning",
        "never": ["does not help to sign"]},
    "signatures missing, the servers are fine": {
        "make": worlds.row(change("drop-signature", **worlds.KEY_SET)), "verdict": "bogus", "leads": "DNSKEY_SET_UNSIGNED",
        "says": ["to sign example.test. again"], "untold": ["SERVER_STRIPS_DNSSEC", "SERVER_WITHOUT_EDNS"]},
    "no TCP at any server": {
        "make": everywhere("truncates-without-tcp"), "verdict": "indeterminate", "tells": "SERVER_TRUNCATES_NO_TCP",
        "says": ["do not reach example.test."], "never": ["notice nothing"]},
    "no TCP at one server": {
        "make": worlds.bad_server("truncates-without-tcp"), "verdict": "secure", "tells": "SERVER_TRUNCATES_NO_TCP",
        "severity": "warning", "never": ["do not reach"]},
    "questions for keys are dropped": {
        "make": dropped("192.0.2.1", "192.0.2.2"), "verdict": "indeterminate", "tells": "SERVER_DROPS_QUESTIONS",
        "says": ["server ns.example. (192.0.2.1)", "server ns.example. (192.0.2.2)", "example. DNSKEY", "do not reach example."]},
    "one server drops the question for keys": {
        "make": half_dropped(), "verdict": "secure", "tells": "SERVER_DROPS_QUESTIONS", "severity": "warning",
        "never": ["do not reach"]},
    # Keys that nothing can be checked with
    "a key off the curve": {
        "make": damaged(), "verdict": "bogus", "leads": "DNSKEY_DAMAGED", "follows": ["RRSIG_KEY_DAMAGED"],
        "never": ["impossible length", "to sign"]},
    "a key that is cut": {
        "make": cut_key(), "verdict": "bogus", "leads": "DNSKEY_BAD_LENGTH", "follows": ["RRSIG_KEY_DAMAGED"], "untold": ["RRSIG_BAD_LENGTH"]},
    "the exponent one": {
        "make": exponent(b"\1"), "verdict": "bogus", "leads": "DNSKEY_RSA_EXPONENT", "follows": ["RRSIG_KEY_DAMAGED"]},
    "an even exponent": {
        "make": exponent(b"\4"), "verdict": "bogus", "leads": "DNSKEY_DAMAGED", "follows": ["RRSIG_KEY_DAMAGED"]},
    "a damaged key that nothing needs": {
        "make": captures.row(captures.WWW, captures.answered(captures.WWW, captures.signed("www A 192.0.2.9")),
                             keys=captures.key_set(f"@ DNSKEY {NO_POINT}")),
        "verdict": "secure", "tells": "DNSKEY_DAMAGED", "severity": "warning"},
    "a signature that is too short": {
        "make": worlds.row(change("shorten-signature", **worlds.ANSWER)), "verdict": "bogus", "leads": "RRSIG_BAD_LENGTH"},
    # The DS
    "the algorithm of the DS is a slip": {
        "make": worlds.mistyped_ds(253), "verdict": "insecure", "leads": "DS_ALGORITHM_TYPED_WRONG", "follows": ["DS_ALL_UNSUPPORTED"],
        "says": ["typing error", "Replace the DS", "ECDSA P-256"], "never": ["change to algorithm 13", "cannot be checked here", "Nothing is urgent"]},
    "the algorithm of the DS is one that works": {
        "make": worlds.mistyped_ds(8), "verdict": "bogus", "leads": "DS_ALGORITHM_MISMATCH"},
    "an algorithm nobody knows": {
        "make": other_algorithm, "verdict": "insecure", "leads": "DS_ALL_UNSUPPORTED", "untold": ["DS_ALGORITHM_TYPED_WRONG"]},
    "many DS for keys in reserve": {
        "make": with_keys(CSK, *({**CSK, **OLD, **UNPUBLISHED, "label": str(number)} for number in range(2, 8))), "verdict": "secure",
        "calm": True, "tells": "DS_EXTRA_STANDBY", "once": "DS_EXTRA_STANDBY", "says": ["6 keys"]},
    "two DS with one tag": {
        "make": two_of_one_tag, "verdict": "secure", "tells": "DS_DIGEST_MISMATCH", "says": ["13 2 ABABABAB"]},
    "keys without the SEP flag": {"make": without_sep(), "verdict": "secure", "roles": ["csk", "zsk"]},
    # Aliases and other people's zones
    "an alias at the top of a zone": {
        "make": alias_at_apex(), "verdict": "bogus", "leads": "CNAME_AND_OTHER_DATA", "follows": ["DS_WITHOUT_SIGNED_ZONE"]},
    "the alias leads to nothing": {
        "make": third(question="gone.shop.test. A"), "verdict": "secure", "leads": "ALIAS_TARGET_MISSING",
        "says": ["gone.shop.test. exists and is an alias that leads to gone.cdn.example., which does not exist", "DNSSEC proves"],
        "never": ["gone.shop.test. does not exist"]},
    "the alias leads to nothing in an unsigned zone": {
        "make": third(question="plain.shop.test. A"), "verdict": "insecure", "tells": "ALIAS_TARGET_MISSING",
        "says": ["plain.shop.test. exists", "no proof"]},
    "the alias leads to an unsigned zone": {
        "make": third(change("drop-ds", "cdn.example.")), "verdict": "insecure", "tells": "DELEGATION_UNSIGNED",
        "says": ["operator of cdn.example."], "never": ["your DNS host", "registrar"]},
    "a name that is not there": {
        "make": third(question="nope.shop.test. A"), "verdict": "secure", "tells": "NO_SUCH_NAME", "untold": ["ALIAS_TARGET_MISSING"]},
    "the alias leads to a zone with an old DS": {
        "make": third(change("stale-ds", "cdn.example.")), "verdict": "bogus", "leads": "DS_MATCHES_NO_KEY",
        "says": ["third_party", "operator of cdn.example.", "alias (CNAME) www.shop.test."], "never": REGISTRAR},
    "the alias leads to a zone that ran out": {
        "make": third(change("expire", "cdn.example.")), "verdict": "bogus", "leads": "RRSIG_EXPIRED",
        "says": ["third_party", "operator of cdn.example.", "alias (CNAME) www.shop.test."], "never": REGISTRAR},
    "the alias leads to silent servers": {
        "make": third(change("bad-server", "cdn.example.", server="192.0.2.41", way="silent")), "verdict": "indeterminate",
        "tells": "ALL_SERVERS_SILENT", "says": ["third_party", "operator of cdn.example."], "never": ["this computer is connected"]},
    "the registry above the alias' target": {
        "make": third(change("expire", "example.")), "verdict": "bogus", "says": ["parent_registry"], "never": ["third_party"]},
    "the reader's own zone": {
        "make": third(change("stale-ds", "shop.test.")), "verdict": "bogus", "leads": "DS_MATCHES_NO_KEY",
        "says": ["owner", "at your registrar", "Replace the DS"], "never": ["third_party"]},
    "a zone below the reader's own": {
        "make": own_child, "verdict": "bogus", "leads": "DS_MATCHES_NO_KEY",
        "says": ["dns_host", "DNS records of example.test. at your DNS host"], "never": ["registrar"]},
    # Proofs
    "no such records, proved as no such name": {
        "make": no_data(captures.nsec3("@", captures.APEX), captures.nsec3("m", "A", True), captures.nsec3("*", "A", True)),
        "verdict": "bogus", "leads": "DENIAL_OWN_RECORD_MISSING", "says": ["no A records", "its own signed"],
        "never": ["does not exist", "response code"]},
    "the same with NSEC": {
        "make": no_data(captures.signed("@ NSEC z NS SOA RRSIG NSEC")), "verdict": "bogus", "leads": "DENIAL_OWN_RECORD_MISSING"},
    "no such records, nothing about the name": {
        "make": no_data(captures.nsec3("@", captures.APEX)), "verdict": "bogus", "leads": "DENIAL_NEXT_CLOSER_NOT_COVERED",
        "says": ["no A records", "record of the name itself"], "never": ["does not exist"]},
    "no such name, the same records": {
        "make": captures.denied("m.example. A", captures.nsec3("@", captures.APEX)), "verdict": "bogus",
        "leads": "DENIAL_NEXT_CLOSER_NOT_COVERED", "says": ["does not exist"]},
    "a delegation whose record lists no NS": {
        "make": delegation_without_ns("A RRSIG NSEC"), "verdict": "bogus", "leads": "DELEGATION_PROOF_WITHOUT_NS", "follows": ["RRSIG_MISSING"]},
    "a delegation whose record lists NS": {
        "make": delegation_without_ns("NS RRSIG NSEC"), "verdict": "insecure", "untold": ["DELEGATION_PROOF_WITHOUT_NS"]},
    "the zone asked for its DS to go": {
        "make": worlds.asking(["@ CDS 0 0 0 00"], change("drop-ds"), scenario=worlds.ONE_KEY), "verdict": "insecure",
        "leads": "CDS_DELETE_REQUESTED", "severity": "notice", "follows": ["ISLAND_OF_SECURITY", "DELEGATION_UNSIGNED"]},
    # Several DNS hosts
    "two hosts that share their keys": {
        "make": captures.two_hosts(), "verdict": "secure", "tells": "MULTI_SIGNER", "severity": "notice",
        "untold": ["SERVERS_DISAGREE_KEYS", "SERVERS_DISAGREE_SIGNATURES", "SIGNER_WITHOUT_DS", "DNSKEY_STANDBY"]},
    "two hosts that do not share their keys": {
        "make": captures.two_hosts(shared=False), "verdict": "secure", "tells": "SERVERS_DISAGREE_KEYS", "severity": "warning",
        "says": ["do not publish each other's keys"], "untold": ["MULTI_SIGNER"]},
    "an old copy, or a second host that shares nothing": {
        "make": old_copy, "verdict": "secure", "tells": "SERVERS_DISAGREE_SIGNATURES", "severity": "error",
        "says": ["second DNS host signs the zone", "Otherwise, ask it to transfer"]},
    "a second host whose key no DS names": {
        "make": captures.two_hosts(vouched=1), "verdict": "secure", "tells": "SIGNER_WITHOUT_DS", "severity": "error",
        "says": ["second DNS host", "server ns.example. (192.0.2.2)"], "never": ["transfer the zone", "notice nothing"], "untold": ["MULTI_SIGNER"]},
    # What is planned
    "signed with an algorithm for later, too": {
        "make": two_algorithms(), "verdict": "secure", "calm": True, "untold": ["DNSKEY_STANDBY", "ROLLOVER_IN_PROGRESS"]},
    "the next ZSK is published": {"make": with_keys(KSK, ZSK, {**ZSK, **NEXT}), "verdict": "secure", "calm": True},
    "the next KSK is published and has no DS": {"make": with_keys(KSK, ZSK, {**KSK, **NEXT, "ds": False}), "verdict": "secure", "calm": True},
    "both KSKs sign": {"make": with_keys(KSK, ZSK, {**KSK, "label": "2", "ds": False}), "verdict": "secure", "calm": True},
    "a DS for a key that is not published": {
        "make": with_keys(KSK, ZSK, {**KSK, **NEXT, "published": False}), "verdict": "secure", "calm": True},
    "signed, and the DS withdrawn": {"make": worlds.row(change("drop-ds")), "verdict": "insecure", "calm": True},
    "signed, and a CDS before the DS": {
        "make": worlds.asking(["@ CDS OWN"], change("drop-ds"), scenario=worlds.ONE_KEY), "verdict": "insecure", "calm": True},
    **{f"plan: {name}": {"make": with_keys(*keys), "verdict": "secure", "calm": True} for name, keys in PLANNED.items()},
    # Names in other letters
    "in other letters the signatures are missing": {
        "make": captures.in_capitals(captures.rrsets(captures.SOA)), "verdict": "secure", "tells": "SERVER_CHANGES_WITH_CASE",
        "severity": "warning", "says": ["capital"]},
    "in other letters the zone is not there": {
        "make": captures.in_capitals((), rcode="NXDOMAIN"), "verdict": "secure", "tells": "SERVER_CHANGES_WITH_CASE"},
    "a zone that is broken in any letters": {
        "make": worlds.row(change("revoke-key", role="zsk")), "verdict": "bogus", "leads": "RRSIG_KEY_REVOKED",
        "untold": ["SERVER_CHANGES_WITH_CASE"]},
    "the same in any letters": {
        "make": captures.in_capitals(captures.signed(captures.SOA)), "verdict": "secure", "untold": ["SERVER_CHANGES_WITH_CASE"]},
    # Dates
    "a signature for 69 years": {
        "make": long_validity(69 * YEARS), "verdict": "bogus", "leads": "RRSIG_INCEPTION_AFTER_EXPIRATION", "says": ["68 years"],
        "never": ["www.example. ends before it begins"]},
    "a signature for 67 years": {"make": long_validity(67 * YEARS), "verdict": "secure", "tells": "RRSIG_LIFETIME_LONG"},
    "a signature that ends before it begins": {
        "make": worlds.row(change("set-validity", **worlds.ANSWER, **{"from": "1d", "until": "-1d"})), "verdict": "bogus",
        "leads": "RRSIG_INCEPTION_AFTER_EXPIRATION", "says": ["ends before it begins."], "never": ["68 years"]},
    "run out, and not fitting": {
        "make": worlds.row(change("expire", **worlds.ANSWER), change("corrupt-signature", **worlds.ANSWER)), "verdict": "bogus",
        "leads": "RRSIG_INVALID", "says": ["does not match", "also expired"]},
    "a later day that the reader chose": {
        "make": at("2028-01-01"), "verdict": "bogus", "says": ["At the chosen time", "nobody"],
        "never": ["clock", "registry", "Wait:", "registrar"]},
}
