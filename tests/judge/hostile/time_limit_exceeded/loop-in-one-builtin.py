# Loops within one builtin, where no bytecode is run.
import itertools


def solve(sensor):
    return max(itertools.repeat(1))
