# Never stops warning.
import sys


def solve(sensor):
    while True:
        sys.stderr.write("careful\n")
