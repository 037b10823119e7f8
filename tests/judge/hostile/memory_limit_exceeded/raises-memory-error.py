# Says that it has no memory.


def solve(sensor):
    raise MemoryError
