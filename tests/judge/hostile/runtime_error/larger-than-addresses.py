# Asks for more than a 32-bit interpreter can address, which is an error before it is a question of memory.


def solve(sensor):
    return len("a" * 10**10)
