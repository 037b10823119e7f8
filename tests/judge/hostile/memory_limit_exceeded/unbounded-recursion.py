# Calls itself without a limit, which takes memory and no stack.
import sys

sys.setrecursionlimit(2**31 - 1)


def solve(sensor):
    return solve(sensor)
