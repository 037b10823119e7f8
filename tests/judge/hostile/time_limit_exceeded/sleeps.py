# Waits instead of working.
import time


def solve(sensor):
    time.sleep(3600)
