#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Generate a signed DNS hierarchy (root -> TLD -> zone -> subzone), one zone per DNSSEC scenario.

Zones are signed by BIND's dnssec-signzone; the breakage is applied to the signed zone afterwards.
Needs: bind9-utils, python3-dnspython >= 2.3, python3-cryptography, openssl.
Usage: hierarchy.py [--out DIR] [--extra FILE.py] [--only-table]
"""
import argparse, base64, hashlib, json, pathlib, runpy, shutil, subprocess, sys, time
from collections import namedtuple
from dataclasses import dataclass, replace
import dns.dnssec, dns.name, dns.rdata, dns.rdataset, dns.rdatatype, dns.zone
from cryptography.hazmat.primitives.asymmetric import ec

NET, DAY, NOW = '127.53', 86400, int(time.time())
HOLE, WEB = f'{NET}.9.9', f'{NET}.8.1'       # an address that never answers; the TLS server of the TLSA scenarios
SPLIT = 'K13 Z13'                            # default keys: ECDSA P-256, KSK + ZSK
Key = namedtuple('Key', 'role base rdata')   # role: K KSK, Z ZSK, C CSK; k z published only; n generated only


def make_ds(owner, dnskey, digest=2, tag=None, alg=None, spoil=False):
    """DS presentation text for a DNSKEY; tag/alg override the fields, spoil corrupts the digest."""
    size = {1: 'sha1', 2: 'sha256', 4: 'sha384'}.get(digest, 'sha256')
    h = hashlib.new(size, dns.name.from_text(owner).to_wire() + dnskey.to_wire()).digest()
    h = bytes([h[0] ^ 1]) + h[1:] if spoil else h
    return f'{tag or dns.dnssec.key_id(dnskey)} {alg or int(dnskey.algorithm)} {digest} {h.hex()}'


@dataclass
class Zone:
    """A zone to serve."""
    name: str
    keys: str = SPLIT            # None: unsigned
    rr: object = ''              # extra records, text or callable(keys)
    nsec3: tuple = None          # (iterations, salt, opt-out)
    ds: object = None            # DS texts for the parent, or callable(signed); default: SHA-256 of each KSK
    mutate: object = None        # callable(signed) after signing
    parent: object = None        # the same for the parent zone
    valid: tuple = (-1, 30)      # signature validity in days from now
    b: dict = None               # fields that differ on the second server
    addr: tuple = None
    ns: tuple = None
    subs: tuple = ()
    host: int = None             # server pair (0 root, 1 TLD, 2 zones, 3 subzones), by default the depth

    def __post_init__(self):
        self.labels = 0 if self.name == '.' else self.name.count('.')
        self.host = min(self.labels, 3) if self.host is None else self.host
        self.level = ('root', 'tld', 'sld', 'sub')[self.host]
        self.addr = self.addr or (f'{NET}.{self.host}.1', f'{NET}.{self.host}.2')
        self.ns = self.ns or tuple(f'ns{i}.{self.name.lstrip(".")}' for i in (1, 2))

    def parent_name(self):
        return '.' if self.labels <= 1 else self.name.split('.', 1)[1]

    def glue(self):
        return [] if not self.ns[0].endswith('.' + self.name.lstrip('.')) else list(zip(self.ns, self.addr))


class Signed:
    """A signed zone that scenarios may damage before it is served."""

    def __init__(self, spec, keys, path):
        self.spec, self.keys = spec, keys
        self.origin = dns.name.from_text(spec.name)
        self.z = dns.zone.from_file(str(path), self.origin, relativize=False, check_origin=False)

    def name(self, owner):
        return dns.name.from_text(owner, self.origin)

    def key(self, role):
        return next(k for k in self.keys if k.role == role)

    def rds(self, owner, rtype, covers='NONE'):
        return self.z.find_rdataset(self.name(owner), rtype, covers)

    def drop(self, owner, rtype, covers='NONE'):
        self.z.delete_rdataset(self.name(owner), rtype, covers)

    def drop_type(self, rtype):
        """Remove every record of a type together with its signatures."""
        for owner in list(self.z.keys()):
            self.drop(owner.to_text(), rtype)
            self.drop(owner.to_text(), 'RRSIG', rtype)

    def replace(self, owner, rtype, *texts, covers='NONE', ttl=300):
        rds = dns.rdataset.from_text_list('IN', rtype, ttl, [str(t) for t in texts])
        rds.covers = dns.rdatatype.from_text(covers)
        self.z.replace_rdataset(self.name(owner), rds)

    def resign(self, owner, rtype, role='Z', start=-1, end=30, signer=None, add=False, key=None):
        """Replace (or add) the RRSIG of one RRset; ECDSA P-256 keys only."""
        key = key or self.key(role)
        secret = next(l.split()[1] for l in open(key.base + '.private') if l.startswith('PrivateKey'))
        private = ec.derive_private_key(int.from_bytes(base64.b64decode(secret), 'big'), ec.SECP256R1())
        sig = dns.dnssec.sign((self.name(owner), self.rds(owner, rtype)), private,
                              dns.name.from_text(signer or self.spec.name), key.rdata,
                              int(NOW + start * DAY), int(NOW + end * DAY))
        old = [r.to_text() for r in self.rds(owner, 'RRSIG', rtype)] if add else []
        self.replace(owner, 'RRSIG', sig.to_text(), *old, covers=rtype)

    def edit(self, owner, rtype, fn, covers='NONE'):
        """Rewrite the records of an RRset through fn(list of field lists)."""
        rows = [fn(r.to_text().split()) for r in self.rds(owner, rtype, covers)]
        self.replace(owner, rtype, *[' '.join(r) for r in rows], covers=covers)

    def corrupt(self, owner, rtype):
        self.edit(owner, 'RRSIG', lambda f: f[:8] + [('B' if f[8][0] == 'A' else 'A') + ''.join(f[8:])[1:]], rtype)

    def ds(self, role='K', *digests, **kw):
        return [make_ds(self.spec.name, self.key(role).rdata, d, **kw) for d in digests or (2,)]


class S:
    """One scenario: what is asked, what is expected (verdict, cause code, zone at fault), and the zone that makes it so."""
    all = []

    def __init__(self, sid, verdict, code, at, what, q='www', t='A', zone=None, **kw):
        zone = zone or f'{sid}.test.'
        self.zone = Zone(zone, **kw)
        self.row = dict(id=sid, zone=zone, qname=f'{q}.{zone}', qtype=t, verdict=verdict, code=code, at=at or zone, what=what)
        S.all.append(self)


ROOT = Zone('.', 'K8/2048 Z8/2048')
TLDS = [Zone('test.'), Zone('alfa.', 'K8/2048 Z8/2048', nsec3=(0, '-', True)), Zone('plain.', None)]
OK = 'ok'

# --- healthy -----------------------------------------------------------------------------------------------------
S('ecdsa256', 'secure', OK, '', 'ECDSA P-256, KSK and ZSK')
S('rsasha256', 'secure', OK, '', 'RSA/SHA-256, KSK 2048 and ZSK 2048', keys='K8/2048 Z8/2048')
S('ed25519', 'secure', OK, '', 'Ed25519', keys='K15 Z15')
S('rsasha1', 'secure', 'weak-algorithm', '', 'RSA/SHA-1: still validates, deprecated', keys='K5/2048 Z5/2048')
S('csk', 'secure', OK, '', 'one combined signing key', keys='C13')
S('kskzsk', 'secure', OK, '', 'RSA KSK 4096 and short RSA ZSK 1024', keys='K8/4096 Z8/1024')
S('multids', 'secure', OK, '', 'DS with SHA-1, SHA-256 and SHA-384', ds=lambda m: m.ds('K', 1, 2, 4))
S('deep', 'secure', OK, 'sub.deep.test.', 'four-level chain', q='www.sub', subs=[Zone('sub.deep.test.')])
S('shared', 'secure', OK, 'sub.shared.test.', 'parent and child on the same servers: no referral between them', q='www.sub',
  subs=[Zone('sub.shared.test.', host=2)])
S('nsec', 'secure', 'nxdomain', '', 'NXDOMAIN proved by NSEC', q='nope')
S('nsec3', 'secure', 'nxdomain', '', 'NXDOMAIN proved by NSEC3', q='nope', nsec3=(0, 'ab12', False))
S('wildcard', 'secure', 'wildcard', '', 'answer expanded from a wildcard', q='any.thing', rr='* A 192.0.2.9')
S('cname', 'secure', OK, '', 'CNAME into a zone of another TLD', q='alias', rr='alias CNAME www.elsewhere.alfa.')
S('dname', 'secure', OK, '', 'DNAME into another zone', q='www.dept', rr='dept DNAME ecdsa256.test.')
S('elsewhere', 'secure', OK, '', 'name servers named in another zone', zone='elsewhere.alfa.',
  ns=('ns1.csk.test.', 'ns2.csk.test.'))
S('bigkey', 'secure', OK, '', 'DNSKEY answer too large for UDP: truncated, needs TCP',
  keys='K8/4096 Z8/4096 k8/4096 z8/4096')
S('cds', 'secure', 'cds-pending', '', 'CDS/CDNSKEY announce a new KSK that the parent has not taken yet',
  keys='K13 Z13 k13', rr=lambda ks: f'@ CDS {make_ds("cds.test.", ks[2].rdata)}\n@ CDNSKEY {ks[2].rdata}')
S('standby', 'secure', 'standby-key', '', 'published KSK that signs nothing and has no DS', keys='K13 Z13 k13')
S('double-ds', 'secure', 'ds-prepublished', '', 'double-DS rollover: a second DS for a key not published yet',
  keys='K13 Z13 n13', ds=lambda m: m.ds('K') + m.ds('n'))
S('multi-signer', 'secure', OK, '', 'two providers, each signing with its own keys, all keys published by both',
  keys='K13 Z13 k13 z13', b=dict(keys='k13 z13 K13 Z13'), ds=lambda m: m.ds('K') + m.ds('k'))
S('expiring', 'secure', 'expires-soon', '', 'signatures expire in six hours', valid=(-20, 0.25))
S('tlsa-ok', 'secure', 'tlsa-match', '', 'TLSA 3 1 1 equals the key of the TLS server', q='_443._tcp.www', t='TLSA',
  rr=lambda ks: f'@tls@_443._tcp.www TLSA 3 1 1 {TLS_PIN}')
S('tlsa-bad', 'secure', 'tlsa-mismatch', '', 'TLSA 3 1 1 differs from the key of the TLS server', q='_443._tcp.www',
  t='TLSA', rr=lambda ks: f'@tls@_443._tcp.www TLSA 3 1 1 {hashlib.sha256(b"old key").hexdigest()}')
# --- insecure ----------------------------------------------------------------------------------------------------
S('unsigned', 'insecure', 'no-ds', 'test.', 'unsigned delegation, no DS proved by NSEC', keys=None)
S('optout', 'insecure', 'no-ds', '', 'unsigned child under an NSEC3 opt-out span', q='www.child',
  nsec3=(0, '-', True), subs=[Zone('child.optout.test.', None)])
S('nsec3iter', 'insecure', 'nsec3-iterations', '', 'NXDOMAIN proved by NSEC3 with 500 iterations', q='nope',
  nsec3=(500, 'abcd', False))
S('island', 'insecure', 'no-ds', 'plain.', 'signed zone under an unsigned TLD', zone='island.plain.', ds=[])
S('ds-unsup-alg', 'insecure', 'ds-unsupported', '', 'only DS has an unknown algorithm (200)',
  ds=lambda m: m.ds('K', alg=200))
# --- bogus -------------------------------------------------------------------------------------------------------
S('stale-ds', 'bogus', 'ds-but-unsigned', '', 'zone became unsigned, DS left at the parent', keys=None,
  ds=[f'12345 13 2 {hashlib.sha256(b"gone").hexdigest()}'])
S('ds-nokey', 'bogus', 'ds-no-key', '', 'DS of the previous provider matches no DNSKEY', keys='K13 Z13 n13',
  ds=lambda m: m.ds('n'))
S('ds-alg-nosig', 'bogus', 'dnskey-not-signed-by-ds-key', '', 'DS points to an RSA key, DNSKEY signed by ECDSA only',
  keys='k8/2048 K13 Z13', ds=lambda m: m.ds('k'))
S('zsk-only', 'bogus', 'dnskey-not-signed-by-ds-key', '', 'DNSKEY RRset signed by the ZSK, not by the KSK of the DS',
  mutate=lambda m: m.resign('@', 'DNSKEY', 'Z'))
S('exp-answer', 'bogus', 'rrsig-expired', '', 'signature of the answer expired 3 days ago',
  mutate=lambda m: m.resign('www', 'A', start=-33, end=-3))
S('future', 'bogus', 'rrsig-not-yet-valid', '', 'signature of the answer becomes valid in 2 days',
  mutate=lambda m: m.resign('www', 'A', start=2))
S('corrupt', 'bogus', 'rrsig-invalid', '', 'signature bytes of the answer altered', mutate=lambda m: m.corrupt('www', 'A'))
S('norrsig', 'bogus', 'rrsig-missing', '', 'answer without signature', mutate=lambda m: m.drop('www', 'RRSIG', 'A'))
S('no-zsk', 'bogus', 'rrsig-key-missing', '', 'the ZSK that signs is not in the DNSKEY RRset',
  mutate=lambda m: (m.replace('@', 'DNSKEY', m.key('K').rdata), m.resign('@', 'DNSKEY', 'K')))
S('nsec-missing', 'bogus', 'denial-missing', '', 'NXDOMAIN without any NSEC', q='nope',
  mutate=lambda m: m.drop_type('NSEC'))
S('ds-expired', 'bogus', 'rrsig-expired', 'test.', 'signature of the DS RRset in the parent expired 3 days ago',
  parent=lambda p: p.resign('ds-expired.test.', 'DS', start=-33, end=-3))
S('cname-bogus', 'bogus', 'rrsig-invalid', 'corrupt.test.', 'good CNAME to a bogus name', q='alias',
  rr='alias CNAME www.corrupt.test.')
# --- servers -----------------------------------------------------------------------------------------------------
S('lame', 'secure', 'server-lame', '', 'second name server does not serve the zone (REFUSED)',
  addr=(f'{NET}.2.1', f'{NET}.3.1'))
S('dead-ns', 'secure', 'server-dead', '', 'second name server never answers', addr=(f'{NET}.2.1', HOLE))
S('inconsistent', 'secure', 'server-inconsistent', '', 'second name server has expired signatures',
  b=dict(valid=(-40, -10)))

# --- generator ---------------------------------------------------------------------------------------------------


def run(*argv):
    p = subprocess.run(argv, capture_output=True, text=True)
    if p.returncode:
        sys.exit(f'{" ".join(argv)}\n{p.stdout}{p.stderr}')


def get_keys(zone, spec, out, make=None):
    """Create or reuse the keys of a specification such as 'K8/2048 Z13'."""
    keys = []
    for i, token in enumerate((spec or '').split()):
        role, (alg, _, bits) = token[0], token[1:].partition('/')
        where = out / 'keys' / zone.strip('.') / f'{i}-{"Z" if role in "Zz" else "K"}{alg}-{bits}'
        if not list(where.glob('*.key')):
            where.mkdir(parents=True, exist_ok=True)
            run('dnssec-keygen', '-q', '-K', str(where), '-a', alg, *(['-b', bits] if bits else []),
                *([] if role in 'Zz' else ['-f', 'KSK']), zone)
        base = str(next(where.glob('*.key')))[:-4]
        text = [l for l in open(base + '.key') if not l.startswith(';')][0].split(' DNSKEY ')[1]
        keys.append(Key(role, base, dns.rdata.from_text('IN', 'DNSKEY', text)))
    return keys


def zone_text(z, keys, children):
    rows = ['$TTL 300', f'$ORIGIN {z.name}',
            f'@ SOA {z.ns[0]} hostmaster.{z.name if z.name != "." else ""} 2026010101 7200 3600 1209600 300']
    rows += [f'@ NS {n}' for n in z.ns] + [f'{n} A {a}' for n, a in z.glue()]
    if z.labels > 1:                         # "@tls@" in the records: www is the TLS server
        rr = z.rr(keys) if callable(z.rr) else z.rr
        rows += [f'www A {WEB if "@tls@" in rr else "192.0.2.1"}', 'www AAAA 2001:db8::1', '@ MX 10 www',
                 '@ TXT "v=spf1 -all"', rr.replace('@tls@', '')]
    for child, ds in children:
        rows += [f'{child.name} NS {n}' for n in child.ns] + [f'{n} A {a}' for n, a in child.glue()]
        rows += [f'{child.name} DS {d}' for d in ds]
    return '\n'.join(rows + [f'@ DNSKEY {k.rdata}' for k in keys if k.role != 'n']) + '\n'


def build(z, out, children=(), suffix=''):
    """Write one signed (and possibly damaged) zone file; returns it as Signed, or None when unsigned."""
    keys = get_keys(z.name, z.keys, out)
    plain, signed = out / 'tmp' / f'{z.name}{suffix}txt', out / 'zones' / f'{z.name.strip(".") or "root"}{suffix}'
    plain.write_text(zone_text(z, keys, children))
    if not z.keys:
        signed.write_text(plain.read_text())
        return None
    iterations, salt, optout = z.nsec3 or (0, '', False)
    start, end = (time.strftime('%Y%m%d%H%M%S', time.gmtime(NOW + int(d * DAY))) for d in z.valid)
    zsk = [k.base for k in keys if k.role == 'Z']
    if iterations > 150:                     # more than dnssec-signzone accepts
        run('ldns-signzone', '-n', '-t', str(iterations), '-s', salt, '-i', start, '-e', end, '-o', z.name, '-f', str(signed),
            str(plain), keys[0].base, *zsk)
    else:
        run('dnssec-signzone', '-P', '-q', '-O', 'full', '-j', '0', '-d', str(out / 'tmp'), '-s', start, '-e', end, '-o', z.name,
            '-f', str(signed), *(['-3', salt, '-H', str(iterations)] if z.nsec3 else []), *(['-A'] if optout else []),
            '-z' if 'C' in [k.role for k in keys] else '-x', *[x for k in keys if k.role in 'KC' for x in ('-k', k.base)],
            str(plain), *zsk)
    m = Signed(z, keys, signed)
    for change in [z.mutate] + [c.parent for c, _ in children]:
        if change:
            change(m)
    m.z.to_file(str(signed), relativize=False)
    return m


def build_tree(z, zones, out):
    """Children first, so that the parent can sign their DS records. Returns the DS texts for the parent of z."""
    children = [(c, build_tree(c, zones, out)) for c in zones if c is not z and c.parent_name() == z.name]
    m = build(z, out, children)
    if z.b:
        build(replace(z, **z.b), out, children, '.b')
    if z.ds is None and m:
        return [make_ds(z.name, k.rdata) for k in m.keys if k.role in 'KC']
    return z.ds(m) if callable(z.ds) else z.ds or []


def server_conf(out, zones):
    """One configuration per server; @RUN@, @OUT@ and @PORT@ are filled in by serve.sh.

    Knot is the second server of the undamaged levels; zones with damage stay on NSD (Knot 3.2.6 dies on missing NSEC3)."""
    for n, level in enumerate(('root', 'tld', 'sld', 'sub')):
        for host, side in (1, 'a'), (2, 'b'):
            files = {z.name: (z.name.strip('.') or 'root') + ('.b' if z.b and host == 2 else '') for z in zones if z.level == level}
            name, ip = f'{level}-{side}', f'{NET}.{n}.{host}@@PORT@'
            if host == 2 and level != 'sld':
                text = (f'server:\n  rundir: "@RUN@"\n  listen: {ip}\n  udp-workers: 1\n  tcp-workers: 1\n  pidfile: {name}.pid\n'
                        f'control:\n  listen: {name}.sock\ndatabase:\n  storage: "@RUN@/{name}"\nlog:\n  - target: stderr\n'
                        '    any: warning\ntemplate:\n  - id: default\n    storage: "@OUT@/zones"\n    semantic-checks: soft\n'
                        '    journal-content: none\n    zonefile-sync: -1\nzone:\n'
                        + ''.join(f'  - domain: "{z}"\n    file: "{f}"\n' for z, f in files.items()))
            else:
                text = (f'server:\n ip-address: {ip}\n username: ""\n chroot: ""\n zonesdir: "@OUT@/zones"\n database: ""\n'
                        f' pidfile: "@RUN@/{name}.pid"\n xfrdfile: ""\n zonelistfile: "@RUN@/{name}.list"\n xfrdir: "@RUN@"\n'
                        ' cookie-secret-file: ""\n server-count: 1\n rrl-ratelimit: 0\nremote-control:\n control-enable: no\n'
                        + ''.join(f'zone:\n name: "{z}"\n zonefile: "{f}"\n' for z, f in files.items()))
            (out / 'conf' / f'{name}.{"knot" if "listen" in text else "nsd"}').write_text(text)


def tls_pin(out):
    """Self-signed certificate of the TLSA scenarios; returns the SHA-256 of its public key."""
    pem, key = out / 'tls.pem', out / 'tls.key'
    if not pem.exists():
        run('openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '3650',
            '-subj', '/CN=www.tlsa-ok.test', '-addext', 'subjectAltName=DNS:www.tlsa-ok.test,DNS:www.tlsa-bad.test',
            '-keyout', str(key), '-out', str(pem))
    der = subprocess.run(f'openssl x509 -in {pem} -noout -pubkey | openssl pkey -pubin -outform DER', shell=True,
                         capture_output=True, check=True).stdout
    return hashlib.sha256(der).hexdigest()


def main():
    global TLS_PIN
    ap = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    ap.add_argument('--out', default=str(pathlib.Path(__file__).parent / 'out'))
    ap.add_argument('--extra', help='python file with further scenarios, written to scenarios.extra.json')
    ap.add_argument('--only-table', action='store_true', help='print the scenarios as a Markdown table and stop')
    a, public = ap.parse_args(), len(S.all)
    if a.extra:
        runpy.run_path(a.extra, init_globals={k: v for k, v in globals().items() if not k.startswith('__')})
    if a.only_table:
        print('| id | query | expected | code | at | what |\n|---|---|---|---|---|---|')
        return print('\n'.join('| {id} | {qname} {qtype} | {verdict} | {code} | {at} | {what} |'.format(**s.row) for s in S.all))
    out = pathlib.Path(a.out).resolve()
    for d in ('zones', 'conf', 'tmp'):       # keys are kept
        shutil.rmtree(out / d, ignore_errors=True)
        (out / d).mkdir(parents=True)
    TLS_PIN = tls_pin(out)
    zones = [ROOT, *TLDS] + [z for s in S.all for z in (s.zone, *s.zone.subs)]
    anchor = build_tree(ROOT, zones, out)
    server_conf(out, zones)
    dnskey = get_keys('.', ROOT.keys, out)[0].rdata.to_text(chunksize=0)
    (out / 'root.hints').write_text(''.join(f'. 3600000 NS {n}\n{n} 3600000 A {a}\n' for n, a in zip(ROOT.ns, ROOT.addr)))
    (out / 'root.ds').write_text(''.join(f'. IN DS {d}\n' for d in anchor))
    (out / 'root.key').write_text(f'. IN DNSKEY {dnskey}\n')
    (out / 'root.anchor').write_text((out / 'root.ds').read_text() + (out / 'root.key').read_text())
    (out / 'root.bindkeys').write_text('trust-anchors {{ . static-ds {} {} {} "{}"; }};\n'.format(*anchor[0].split()))
    (out / 'scenarios.json').write_text(json.dumps([s.row for s in S.all[:public]], indent=1) + '\n')
    (out / 'scenarios.extra.json').write_text(json.dumps([s.row for s in S.all[public:]], indent=1) + '\n')
    print(f'{len(zones)} zones, {public} scenarios + {len(S.all) - public} extra in {out}')


if __name__ == '__main__':
    main()
