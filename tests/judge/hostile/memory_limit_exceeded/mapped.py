# Asks the system for memory without the interpreter's own management.
import mmap


def solve(sensor):
    return len(mmap.mmap(-1, 1_000_000_000))
