# Writes modules to its own files and imports them, which harms nobody.
import sys

with open("/home/helpful.py", "w") as file:
    file.write("def largest(readings):\n    return max(readings)\n")
sys.path.insert(0, "/home")
import helpful


def solve(sensor):
    readings = sensor["readings"]
    return {"count": len(readings), "sum": sum(readings), "largest": helpful.largest(readings)}
