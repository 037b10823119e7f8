# Takes the function away again.


def solve(sensor):
    return sensor


del solve
