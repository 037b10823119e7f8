# A list that never stops growing.


def solve(sensor):
    kept = []
    while True:
        kept.append("x" * 1_000_000)
