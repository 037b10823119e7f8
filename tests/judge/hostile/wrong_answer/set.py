# Answers with a set.


def solve(sensor):
    return set(sensor["readings"])
