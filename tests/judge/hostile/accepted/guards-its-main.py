# What stands under the guard of the main module is not run, as when a module is imported.
import sys

if __name__ == "__main__":
    sys.exit("not as a module")


def solve(sensor):
    readings = sensor["readings"]
    return {"count": len(readings), "sum": sum(readings), "largest": max(readings)}
