# Is no Python.


def solve(sensor)
    return sensor
