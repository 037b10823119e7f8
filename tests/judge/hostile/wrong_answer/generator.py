# Answers with a generator, which never ends.


def solve(sensor):
    while True:
        yield sensor
