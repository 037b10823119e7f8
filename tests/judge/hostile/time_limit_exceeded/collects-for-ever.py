# Loops in a callback of the garbage collector.
import gc


def loop(phase, info):
    while True:
        pass


def solve(sensor):
    gc.callbacks.append(loop)
    gc.collect()
