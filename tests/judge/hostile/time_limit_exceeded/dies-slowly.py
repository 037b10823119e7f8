# An object that takes for ever to die.


class Last:
    def __del__(self):
        while True:
            pass


def solve(sensor):
    Last()
