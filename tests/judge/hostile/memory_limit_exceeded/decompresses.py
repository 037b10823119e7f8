# Unpacks much from little.
import zlib


def solve(sensor):
    packed = zlib.compress(bytes(10_000_000))
    return len(b"".join(zlib.decompress(packed) for _ in range(100)))
