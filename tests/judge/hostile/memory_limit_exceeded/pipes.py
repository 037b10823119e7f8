# Fills pipes, which live outside of Python's memory.
# expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
import os


def solve(sensor):
    while True:
        _, end = os.pipe()
        os.write(end, bytes(10_000_000))
