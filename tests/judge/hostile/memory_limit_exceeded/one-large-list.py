# Asks for much more than the limit at once.


def solve(sensor):
    return len([0] * 500_000_000)
