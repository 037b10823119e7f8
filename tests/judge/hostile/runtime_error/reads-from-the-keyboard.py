# Waits for somebody to type.


def solve(sensor):
    return input("label? ")
