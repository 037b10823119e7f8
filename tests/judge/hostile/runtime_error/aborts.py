# Makes the interpreter give up.
import os


def solve(sensor):
    os.abort()
