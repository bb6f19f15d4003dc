#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Run other validators on the testbed, from where its servers can be reached: serve.sh run ./peers.py ...

peers.py bench [-n RUNS] [--json FILE] [--only PEER,...] [NAME]   wall, CPU, peak RSS, queries; medians, cold caches
peers.py verdicts [--extra] [--only PEER,...] FILE.md             every scenario through every peer, raw text in FILE.json
"""
import argparse, atexit, json, os, pathlib, re, shutil, signal, socket, statistics, subprocess, sys, tempfile, threading, time

OUT = pathlib.Path(os.environ.get('RL_OUT', pathlib.Path(__file__).resolve().parent / 'out'))
TMP = pathlib.Path(tempfile.mkdtemp(prefix='peers.'))
atexit.register(shutil.rmtree, TMP, True)
HINTS, KEY, BINDKEYS = OUT / 'root.hints', OUT / 'root.key', OUT / 'root.bindkeys'
AT = '@127.0.0.1 -p 5301'
# dnsviz 0.9.4 of Debian 12 wants pygraphviz.release, which pygraphviz 1.7 no longer has; "grok -t" stops without it.
(TMP / 'sitecustomize.py').write_text("import sys, types\nm = types.ModuleType('pygraphviz.release')\nm.version = '1.7'\n"
                                      "sys.modules['pygraphviz.release'] = m\n")
ENV = dict(os.environ, PYTHONPATH=str(TMP), LC_ALL='C.UTF-8')


def unbound_conf(port, modules='validator iterator'):
    conf = TMP / f'unbound-{port}.conf'
    lines = (f'directory: "{TMP}"', f'root-hints: "{HINTS}"', f'trust-anchor-file: "{KEY}"', f'interface: 127.0.0.1@{port}',
             f'module-config: "{modules}"', 'chroot: ""', 'username: ""', 'pidfile: ""', 'use-syslog: no', 'do-ip6: no',
             'do-not-query-localhost: no', 'trust-anchor-signaling: no', 'ede: yes', 'val-log-level: 2',
             'local-zone: "test." nodefault')
    conf.write_text('server:\n' + '\n'.join(lines) + '\nremote-control:\ncontrol-enable: no\n')
    return conf


class Resolver:
    """A fresh unbound with an empty cache on AT; .cpu and .rss after the block."""

    def __init__(self, modules='validator iterator'):
        self.conf = unbound_conf(5301, modules)

    def __enter__(self):
        self.p = subprocess.Popen(['/usr/sbin/unbound', '-d', '-c', str(self.conf)], stderr=subprocess.DEVNULL)
        for _ in range(200):
            with socket.socket() as s:
                if s.connect_ex(('127.0.0.1', 5301)) == 0:
                    return self
            time.sleep(0.02)
        sys.exit('unbound did not start')

    def __exit__(self, *_):
        self.rss = int(re.search(r'VmHWM:\s+(\d+)', open(f'/proc/{self.p.pid}/status').read())[1]) / 1024
        self.p.send_signal(signal.SIGTERM)
        self.cpu = sum(os.wait4(self.p.pid, 0)[2][:2])


class Sniffer(threading.Thread):
    """Count queries to port 53 on loopback: .udp datagrams and .tcp connections."""
    udp = tcp = 0
    stop = False

    def run(self):
        while not self.stop:
            try:
                data, (_, _, kind, *_) = self.s.recvfrom(2048)
            except TimeoutError:
                continue
            l4 = data[14 + (data[14] & 15) * 4:]
            if kind == 4 and data[12:14] == b'\x08\x00' and l4[2:4] == b'\x00\x35':    # kind 4: outgoing; lo shows both ways
                self.udp += data[23] == 17
                self.tcp += data[23] == 6 and l4[13] & 0x12 == 2

    def __enter__(self):
        self.s = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.ntohs(3))
        self.s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 << 20)
        self.s.settimeout(0.05)
        self.start()
        return self

    def __exit__(self, *_):
        time.sleep(0.05)
        self.stop = True
        self.join()
        self.s.close()


def timed(cmd):
    """Run a command; wall s, CPU s, peak RSS MiB of its largest process (GNU time, whose own size is negligible)."""
    t, log = time.monotonic(), TMP / 'time'
    p = subprocess.Popen(['/usr/bin/time', '-o', log, '-f', '%M', 'sh', '-c', cmd], env=ENV, stdout=subprocess.DEVNULL,
                         stderr=subprocess.DEVNULL)
    u = os.wait4(p.pid, 0)[2]
    return time.monotonic() - t, u.ru_utime + u.ru_stime, int(log.read_text().split()[-1]) / 1024


def probe(name, file, *options):
    return f'dnsviz probe -d 0 -A -4 -a . -x .:ns1=127.53.0.1,ns2=127.53.0.2 {" ".join(options)} -o {file} {name}'


def commands(name):
    """peer -> (command, modules of the fresh resolver it needs or None)"""
    p, zone = TMP / 'p.json', name.split('.', 1)[1]
    grok = f'dnsviz grok -P -t {KEY} -r {p} -o {TMP}/g.json'
    graph = f'dnsviz graph -P -t {KEY} -Tsvg -r {p} -o {TMP}/g.svg'
    return {
        'dnsviz probe': (probe(name, p), None), 'dnsviz grok': (grok, None), 'dnsviz graph -Tsvg': (graph, None),
        'dnsviz probe, grok, graph': (f'{probe(name, p)} && {grok} && {graph}', None),
        'drill -TD': (f'drill -r {HINTS} -k {KEY} -TD {name}', None),
        'drill -S, cold resolver': (f'drill -k {KEY} -S {name} {AT}', 'iterator'),
        'unbound-host -v': (f'unbound-host -C {unbound_conf(5300)} -v -t A {name}', None),
        'dig, cold unbound': (f'dig +dnssec {AT} {name}', 'validator iterator'),
        'delv, cold resolver': (f'delv -a {BINDKEYS} {AT} {name}', 'iterator'),
        'zonemaster-cli --test DNSSEC': (f'zonemaster-cli --hints {HINTS} --no-ipv6 --test DNSSEC {zone}', None),
        'zonemaster-cli': (f'zonemaster-cli --hints {HINTS} --no-ipv6 {zone}', None)}


def bench(a):
    rtt = float((OUT / 'run' / 'rtt').read_text())
    for peer, (cmd, modules) in commands(a.name).items():
        if a.only and not any(o in peer for o in a.only.split(',')):
            continue
        runs = []
        for _ in range(a.n + 1):                                    # the first run warms the file cache and is dropped
            with Sniffer() as sniff:
                if modules:
                    with Resolver(modules) as r:
                        wall, cpu, rss = timed(cmd)
                    cpu, rss = cpu + r.cpu, max(rss, r.rss)
                else:
                    wall, cpu, rss = timed(cmd)
            runs.append((wall, cpu, rss, sniff.udp, sniff.tcp))
        med = [round(statistics.median(c), 4) for c in zip(*runs[1:])]
        row = dict(zip(('wall', 'cpu', 'rss', 'udp', 'tcp'), med), peer=peer, rtt=rtt, runs=a.n, walls=[r[0] for r in runs[1:]])
        print('| {peer} | {rtt:g} | {wall:.3f} | {cpu:.3f} | {rss:.0f} | {udp:g} + {tcp:g} |'.format(**row), flush=True)
        if a.json:
            print(json.dumps(row), file=open(a.json, 'a'))


def text_of(cmd, modules=None):
    if modules:
        with Resolver(modules):
            return text_of(cmd)
    try:
        return subprocess.run(cmd, shell=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=ENV, timeout=120,
                              errors='replace').stdout
    except subprocess.TimeoutExpired:
        return 'TIMEOUT'


LAST = r'(?ms)^\[%s\](?!.*^\[[TSBU]\])'      # last mark of "drill -TD"
# peer: modules of its resolver, command, (pattern, verdict) tried in order, pattern of the lines that explain
PEERS = {
    'unbound': ('validator iterator', 'dig +dnssec +tries=1 +time=90 {at} {name} {rtype}',
                (('flags:[^;]* ad[; ]', 'secure'), ('SERVFAIL', 'bogus'), ('status: N', 'insecure')), 'EDE'),
    'unbound-host': (None, 'unbound-host -C {conf} -v -t {rtype} {name}',
                     ((r'\(BOGUS', 'bogus'), (r'\(secure', 'secure'), (r'\(insecure', 'insecure')), '^validation'),
    'delv': ('iterator', 'delv -a {bindkeys} {at} {name} {rtype}',
             (('timed out', 'no answer'), ('failed: (?!ncache)', 'bogus'), ('unsigned', 'insecure'), ('validated', 'secure')), '^;; '),
    'drill -TD': (None, 'drill -r {hints} -k {key} -TD {name} {rtype}',
                  (('Error sending', 'no answer'), (LAST % 'T', 'secure'), (LAST % 'U', 'insecure'), (LAST % '[SB]', 'bogus')),
                  r'rror|^\[[SBU]'),
    'drill -S': ('iterator', 'drill -k {key} -S {name} {rtype} {at}',
                 (('Chase successful', 'secure'), ('Chase failed', 'bogus')), 'first error|xpired|ogus|denied'),
    'zonemaster': (None, 'zonemaster-cli --hints {hints} --no-ipv6 --no-time --test DNSSEC --level WARNING {zone}',
                   (('ERROR', 'error'), ('WARNING', 'warning'), ('', 'no finding')), 'ERROR|WARNING')}


def dnsviz(name, rtype):
    """Status from "print -t" ("grok -t" crashes on denials from unsigned zones), descriptions from "grok"."""
    p, notes = TMP / 'v.json', {}
    text = text_of(probe(name, p, '-R', rtype) + f' && dnsviz print -P -t {KEY} -r {p}')
    try:
        tree = json.loads(text_of(f'dnsviz grok -P -l warning -r {p}'))
    except ValueError:
        tree = {}

    def walk(o, where):                      # collect errors and warnings with the name they are filed under
        for v in o if isinstance(o, list) else []:
            walk(v, where)
        for k, v in o.items() if isinstance(o, dict) else []:
            if k in ('errors', 'warnings'):
                notes.update({f'{k[0].upper()}:{e["code"]} at {where}: {e["description"]}': 1 for e in v
                              if 'PRIVATE_IP' not in e['code']})
            walk(v, k if k.endswith('.') else where)
    walk(tree, '')
    marks = re.findall(rf'^  \[(.)[!?]?\] *{rtype}:(?! INVALID_RCODE)', text, re.M)
    verdicts = (('!', 'bogus'), ('?', 'unclear'), ('-', 'insecure'), ('.', 'secure'))
    return next((v for m, v in verdicts if m in marks), 'no answer'), ' ;; '.join(sorted(notes))


def ask(peer, s):
    if peer == 'dnsviz':
        return dnsviz(s['qname'], s['qtype'])
    modules, cmd, patterns, why = PEERS[peer]
    text = text_of(cmd.format(name=s['qname'], rtype=s['qtype'], at=AT, hints=HINTS, key=KEY, bindkeys=BINDKEYS,
                              conf=unbound_conf(5300), zone=s['zone']), modules)
    lines = [l.strip() for l in text.splitlines() if re.search(why, l) and 'self sig OK' not in l]
    return next((v for pattern, v in patterns if re.search(pattern, text)), 'no answer'), ' ;; '.join(lines)[:400]


def verdicts(a):
    peers = [p for p in ('dnsviz', *PEERS) if not a.only or p in a.only.split(',')]
    lines, raw = [f'| id | scenario | expected | {" | ".join(peers)} |', '|---' * (len(peers) + 3) + '|'], []
    for s in json.loads((OUT / f'scenarios{".extra" if a.extra else ""}.json').read_text()):
        row = {p: ask(p, s) for p in peers}
        raw.append(dict(s, peers=row))
        lines.append(f'| {s["id"]} | {s["what"]} | **{s["verdict"]}** {s["code"]} | {" | ".join(v[0] for v in row.values())} |')
        print(lines[-1], flush=True)
    pathlib.Path(a.file).write_text('\n'.join(lines) + '\n')
    pathlib.Path(a.file).with_suffix('.json').write_text(json.dumps(raw, indent=1) + '\n')


ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
sub = ap.add_subparsers(required=True)
b, v = sub.add_parser('bench'), sub.add_parser('verdicts')
for p, fn in ((b, bench), (v, verdicts)):
    p.add_argument('--only')
    p.set_defaults(fn=fn)
b.add_argument('-n', type=int, default=5)
b.add_argument('--json')
b.add_argument('name', nargs='?', default='www.ecdsa256.test')
v.add_argument('--extra', action='store_true')
v.add_argument('file')
args = ap.parse_args()
args.fn(args)
