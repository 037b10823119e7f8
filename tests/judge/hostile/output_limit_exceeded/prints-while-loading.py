# Prints too much before the function is defined.
for _ in range(100):
    print("x" * 1000)


def solve(sensor):
    return None
