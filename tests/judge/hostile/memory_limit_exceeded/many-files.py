# Fills the file system with many small files.
# expect: memory_limit_exceeded, time_limit_exceeded


def solve(sensor):
    number = 0
    while True:
        number += 1
        with open(f"/tmp/{number}", "wb") as file:
            file.write(bytes(100_000))
