#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""UDP and TCP relay that adds a round-trip time in front of local DNS servers, and a black hole.

The kernel of the test machines has no netem, so the delay is made here: half of the RTT in each direction for every
datagram and TCP segment, plus one RTT for the TCP handshake. Usage:
relay.py --rtt MS --port FRONT --back PORT [--hole IP]... [IP]...
"""
import argparse, asyncio, selectors, socket


class Udp(asyncio.DatagramProtocol):
    """Front side: one connected upstream socket per query, closed 5 s later."""

    def __init__(self, back, delay):
        self.back, self.delay, self.loop = back, delay, asyncio.get_running_loop()

    def connection_made(self, transport):
        self.front = transport

    def datagram_received(self, data, client):
        self.loop.call_later(self.delay, self.forward, data, client)

    def forward(self, data, client):
        s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        s.setblocking(False)
        s.connect(self.back)

        def reply():
            try:
                answer = s.recv(65535)
            except OSError:
                return
            self.loop.call_later(self.delay, self.front.sendto, answer, client)

        self.loop.add_reader(s, reply)
        self.loop.call_later(5, lambda: (self.loop.remove_reader(s), s.close()))
        s.send(data)


async def pump(reader, writer, delay, first=0):
    loop = asyncio.get_running_loop()
    while data := await reader.read(65536):
        loop.call_later(delay + first, writer.write, data)
    await asyncio.sleep(delay + first)
    writer.close()


def tcp(back, delay):
    async def session(reader, writer):
        up_reader, up_writer = await asyncio.open_connection(*back)
        await asyncio.gather(pump(reader, up_writer, delay, 2 * delay), pump(up_reader, writer, delay),
                             return_exceptions=True)
    return session


async def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--rtt', type=float, default=0)
    ap.add_argument('--port', type=int, default=53)
    ap.add_argument('--back', type=int, default=1053)
    ap.add_argument('--hole', action='append', default=[])
    ap.add_argument('ip', nargs='*')
    a = ap.parse_args()
    loop, delay = asyncio.get_running_loop(), a.rtt / 2000
    keep = [socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in a.hole]
    for ip, s in zip(a.hole, keep):
        s.bind((ip, a.port))                 # bound and never read: queries time out instead of being refused
    for ip in a.ip:
        keep.append(await loop.create_datagram_endpoint(lambda ip=ip: Udp((ip, a.back), delay), (ip, a.port)))
        keep.append(await asyncio.start_server(tcp((ip, a.back), delay), ip, a.port))
    await asyncio.Event().wait()


loop = asyncio.SelectorEventLoop(selectors.SelectSelector())      # select() has microsecond timeouts, epoll milliseconds
loop.run_until_complete(main())
