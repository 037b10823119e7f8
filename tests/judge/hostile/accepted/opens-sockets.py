# Tries to reach the network in several ways.
import socket

for attempt in (
    lambda: socket.create_connection(("127.0.0.1", 80), 0.1),
    lambda: socket.socket().connect(("127.0.0.1", 80)),
    lambda: socket.getaddrinfo("example.org", 80),
):
    try:
        attempt()
    except OSError:
        continue
    raise RuntimeError("something answered")


def solve(sensor):
    readings = sensor["readings"]
    return {"count": len(readings), "sum": sum(readings), "largest": max(readings)}
