# Answers with a list of a million numbers.


def solve(sensor):
    return list(range(300_000))
