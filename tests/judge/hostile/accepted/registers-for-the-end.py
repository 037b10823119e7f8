# Leaves work for when the interpreter ends, or an object dies.
import atexit
import weakref

atexit.register(lambda: solve.__globals__.clear())


class Last:
    def __del__(self):
        while True:
            pass


keep = Last()
weakref.finalize(keep, print, "gone")


def solve(sensor):
    readings = sensor["readings"]
    return {"count": len(readings), "sum": sum(readings), "largest": max(readings)}
