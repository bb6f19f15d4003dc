# SPDX-License-Identifier: MIT
"""Further rows for the test bed's table: what is worth telling beside a verdict. Read by hierarchy.py --extra, which
provides S, Zone, make_ds and NET. `code` is Rootline's own code; `options` are what the question is asked with."""
# pylint: disable=undefined-variable
# ruff: noqa: F821
KEYS = {}  # of zones that others vouch for, once they are made


def more(sid, verdict, code, what, options="--all-servers", **kw):
    scenario = S(sid, verdict, code, "", what, **kw)
    scenario.row["options"] = options.split()
    return scenario


def cds(zone, key):
    return f"@ CDS {make_ds(zone, key.rdata)}\n"


def first_ds(signed):
    return [make_ds(signed.spec.name, signed.keys[0].rdata)]


def island(keys):
    KEYS["boot"] = keys
    return cds("boot.test.", keys[0])


def signal(_):
    return f"_dsboot.boot.test._signal.ns1 CDS {make_ds('boot.test.', KEYS['boot'][0].rdata)}\n"


def older_serial(signed):
    signed.edit("@", "SOA", lambda f: f[:2] + ["2026010100"] + f[3:])
    signed.resign("@", "SOA")


def one_name_server(signed):
    signed.replace("@", "NS", f"ns1.{signed.spec.name}")
    signed.resign("@", "NS")


def two_wishes(signed):
    signed.replace("@", "CDS", "0 0 0 00", make_ds(signed.spec.name, signed.keys[0].rdata))
    signed.resign("@", "CDS", "K")


def at_apex(scenario):
    scenario.row["qname"] = scenario.row["zone"]
    return scenario


more("cds-ready", "secure", "CDS_PENDING", "CDS asks for the second KSK, which signs already", keys="K13 K13 Z13", ds=first_ds,
     rr=lambda ks: cds("cds-ready.test.", ks[1]))
more("cds-break", "secure", "CDS_WOULD_BREAK", "CDS asks for a key that signs nothing", keys="K13 Z13 k13",
     rr=lambda ks: cds("cds-break.test.", ks[2]))
more("cds-delete", "secure", "CDS_DELETE_REQUESTED", "CDS asks for the removal of the DS",
     rr="@ CDS 0 0 0 00\n@ CDNSKEY 0 3 0 AA==\n")
more("cds-both", "secure", "CDS_DELETE_MALFORMED", "CDS asks for removal and for a key at once",
     rr=lambda ks: cds("cds-both.test.", ks[0]), mutate=two_wishes)
more("cds-differ", "secure", "CDS_CDNSKEY_DIFFER", "CDS and CDNSKEY ask for different keys", keys="K13 Z13 k13",
     rr=lambda ks: cds("cds-differ.test.", ks[0]) + f"@ CDNSKEY {ks[2].rdata}\n")
more("cds-zsk", "secure", "CDS_NOT_SIGNED_BY_SEP", "CDS signed by the ZSK alone",
     rr=lambda ks: cds("cds-zsk.test.", ks[0]), mutate=lambda m: m.resign("@", "CDS", "Z"))
more("cds-here", "secure", "SERVERS_DISAGREE_CDS", "CDS at one of two name servers",
     rr=lambda ks: cds("cds-here.test.", ks[0]), b={"rr": ""})
more("boot", "insecure", "BOOTSTRAP_SIGNAL_FOUND", "a first DS that the name server's zone vouches for", ds=[], rr=island,
     ns=("ns1.signals.test.", "ns2.signals.test."))
more("signals", "secure", "ok", "the zone of these name servers", rr=signal)
more("rolling", "secure", "ROLLOVER_IN_PROGRESS", "two KSKs sign, one has a DS", keys="K13 K13 Z13", ds=first_ds)
more("ns-differ", "secure", "NS_SETS_DIFFER", "the zone names one name server, its parent two", mutate=one_name_server)
more("glue-old", "secure", "GLUE_DIFFERS", "the parent has an old address of the second name server",
     parent=lambda p: p.replace("ns2.glue-old.test.", "A", f"{NET}.9.9"))
more("glue-gone", "secure", "GLUE_MISSING", "the parent has no address of the second name server",
     parent=lambda p: p.drop("ns2.glue-gone.test.", "A"))
more("serials", "secure", "SOA_SERIALS_DIFFER", "the second name server is a version behind", b={"mutate": older_serial})
more("two-hosts", "secure", "SERVERS_DISAGREE_KEYS", "two providers that do not publish each other's keys",
     keys="K13 Z13 n13", b={"keys": "n13 n13 K13 Z13"}, ds=lambda m: [make_ds(m.spec.name, k.rdata) for k in m.keys if k.role in "Kn"])
more("tlsa-plain", "insecure", "TLSA_UNSIGNED", "TLSA in an unsigned zone", options="", keys=None, q="_443._tcp.www", t="TLSA",
     rr="_443._tcp.www TLSA 3 1 1 " + "ab" * 32 + "\n")
at_apex(more("mail-plain", "insecure", "MAIL_RECORDS_UNSIGNED", "MX and SPF of an unsigned zone", options="--uses", keys=None, t="SOA"))
at_apex(more("mail-tlsa", "secure", "TLSA_SECURE", "TLSA of the mail server", options="--uses", t="MX",
             rr="_25._tcp.www TLSA 3 1 1 " + "ab" * 32 + "\n"))
