# Catches the lack of memory and asks again.


def solve(sensor):
    kept = []
    while True:
        try:
            kept.append(bytearray(10_000_000))
        except MemoryError:
            pass
