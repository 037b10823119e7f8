# A pattern that backtracks for ever.
import re


def solve(sensor):
    return re.match("(a+)+$", "a" * 40 + "b")
