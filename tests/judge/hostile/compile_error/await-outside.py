# Waits outside of a coroutine.


def solve(sensor):
    return await sensor
