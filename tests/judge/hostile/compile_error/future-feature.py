# Asks for a feature that never came.
from __future__ import braces


def solve(sensor):
    return sensor
