# Lifts the limit of recursion and uses it, within reason.
import sys

sys.setrecursionlimit(1_000_000)


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


def solve(sensor):
    readings = sensor["readings"]
    return {"count": len(readings), "sum": sum(readings) + depth(20_000) - 20_000, "largest": max(readings)}
