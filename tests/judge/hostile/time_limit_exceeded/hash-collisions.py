# A dict of keys that all have the same hash.


class Key:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return 1

    def __eq__(self, other):
        return self.number == other.number


def solve(sensor):
    return len({Key(number): number for number in range(100_000)})
