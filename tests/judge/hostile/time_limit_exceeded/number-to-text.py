# Writes down a long number, with the limit on that taken away.
import sys

sys.set_int_max_str_digits(0)


def solve(sensor):
    return len(str(1 << 20_000_000))
