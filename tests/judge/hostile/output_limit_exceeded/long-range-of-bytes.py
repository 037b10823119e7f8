# Answers with many bytes, each of which is a number.


def solve(sensor):
    return bytes(5_000_000)
