# Prints one line of fifty million characters.


def solve(sensor):
    print("x" * 20_000_000)
