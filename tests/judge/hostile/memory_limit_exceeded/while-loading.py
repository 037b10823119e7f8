# Uses up the memory before the function is defined.
kept = bytearray(1_000_000_000)


def solve(sensor):
    return None
