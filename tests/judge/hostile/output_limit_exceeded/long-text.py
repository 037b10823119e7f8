# Answers with a text of ten million characters.


def solve(sensor):
    return "x" * 10_000_000
