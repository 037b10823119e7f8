# Fills the file system, which lives in memory.


def solve(sensor):
    with open("/tmp/large", "wb") as file:
        while True:
            file.write(bytes(10_000_000))
