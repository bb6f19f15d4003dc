#!/bin/bash
# SPDX-License-Identifier: MIT
# Serve the generated hierarchy with NSD and Knot.
#   serve.sh up [--rtt MS]           in network namespace $RL_NS, 127.53.x.y:53 (root needed)
#   serve.sh up --port N [--rtt MS]  in the current namespace, 127.53.x.y:N (no root needed)
#   serve.sh down                    stop what "up" started
#   serve.sh run CMD...              run a command where the servers are reachable
#   serve.sh env                     print the settings a client needs
# RTT is the full round trip; 0 (default) talks to the servers directly, else relay.py stands in front.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=${RL_OUT:-$here/out}; run=$out/run; ns=${RL_NS:-rootline}
port=53 rtt=0
cmd=${1:?up|down|run|env}; shift

enter() { [ "$(cat "$run/ns" 2>/dev/null)" ] && echo "ip netns exec $(cat "$run/ns")"; true; }

start() { # NAME CMD...: start in the background, remember the pid
  local name=$1; shift
  setsid "$@" >"$run/$name.log" 2>&1 </dev/null &
  echo "$! $name" >>"$run/pids"
}

stop_all() {
  [ -f "$run/pids" ] && while read -r pid name; do kill "$pid" 2>/dev/null || true; done <"$run/pids"
  for _ in $(seq 50); do
    alive=; while read -r pid name; do kill -0 "$pid" 2>/dev/null && alive=1; done < <(cat "$run/pids" 2>/dev/null)
    [ "$alive" ] || break; sleep 0.1
  done
  [ "$(cat "$run/ns" 2>/dev/null)" ] && ip netns del "$(cat "$run/ns")"
  rm -rf "$run"
}

case $cmd in
up)
  while [ $# -gt 0 ]; do case $1 in --port) port=$2; ns= ;; --rtt) rtt=$2 ;; *) echo "unknown $1" >&2; exit 2 ;; esac; shift 2; done
  [ -f "$out/root.hints" ] || { echo "run hierarchy.py first" >&2; exit 1; }
  [ -f "$run/pids" ] && { echo "already up (serve.sh down)" >&2; exit 1; }
  mkdir -p "$run"; : >"$run/pids"; echo "$ns" >"$run/ns"; echo "$port" >"$run/port"; echo "$rtt" >"$run/rtt"
  [ "$ns" ] && ip netns add "$ns" && ip netns exec "$ns" ip link set lo up
  in=$(enter)
  back=$port; [ "$rtt" = 0 ] || back=$((port + 1000))
  for conf in "$out"/conf/*; do
    name=$(basename "${conf%.*}"); mkdir "$run/$name"
    sed "s|@RUN@|$run|g; s|@OUT@|$out|g; s|@PORT@|$back|g" "$conf" >"$run/$name.conf"
    case $conf in *.nsd) start "$name" $in /usr/sbin/nsd -d -c "$run/$name.conf" ;;
    *) start "$name" $in /usr/sbin/knotd -c "$run/$name.conf" ;; esac
  done
  ips=; [ "$rtt" = 0 ] || ips=$(sed -n 's/.*\(127\.[0-9.]*\)@[0-9].*/\1/p' "$run"/*.conf)
  start relay $in /usr/bin/python3 "$here/relay.py" --rtt "$rtt" --port "$port" --back "$back" --hole 127.53.9.9 $ips
  tls=443; [ "$port" = 53 ] || tls=$((port + 443))
  start tls $in openssl s_server -quiet -accept 127.53.8.1:$tls -cert "$out/tls.pem" -key "$out/tls.key" -www
  for n in 0 1 2 3; do for h in 1 2; do
    for try in $(seq 50); do
      $in dig +norec +time=1 +tries=1 -p "$port" "@127.53.$n.$h" . SOA >/dev/null 2>&1 && break; sleep 0.1
      [ "$try" = 50 ] && { echo "127.53.$n.$h does not answer, see $run" >&2; exit 1; }
    done
  done; done
  echo "up: ${ns:-no namespace}, port $port, RTT $rtt ms" ;;
down) stop_all ;;
run) exec $(enter) "$@" ;;
env) echo "hints=$out/root.hints anchor=$out/root.anchor scenarios=$out/scenarios.json port=$(cat "$run/port") ns=$(cat "$run/ns")" ;;
*) echo "up|down|run|env" >&2; exit 2 ;;
esac
