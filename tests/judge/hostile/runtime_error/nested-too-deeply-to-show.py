# Asks for the text of a list that is a million levels deep.


def solve(sensor):
    nested = []
    for _ in range(100_000):
        nested = [nested]
    return len(repr(nested))
