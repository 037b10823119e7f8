# Calls itself through the interpreter's own functions, which use another stack.
import sys

sys.setrecursionlimit(10**9)


class Key:
    def __lt__(self, other):
        return sorted([Key(), Key()])


def solve(sensor):
    return sorted([Key(), Key()])
