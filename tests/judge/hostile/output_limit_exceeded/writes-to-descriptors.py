# Writes much to the descriptors of the standard streams, past Python's own files.
import os


def solve(sensor):
    while True:
        os.write(1, b"x" * 1000)
        os.write(2, b"x" * 1000)
