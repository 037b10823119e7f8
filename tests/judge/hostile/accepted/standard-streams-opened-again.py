# Opens the standard streams once more, by their names as files.


def solve(sensor):
    for name in ("/dev/stdout", "/dev/stderr"):
        with open(name, "w") as file:
            file.write("here too")
    readings = sensor["readings"]
    return {"count": len(readings), "sum": sum(readings), "largest": max(readings)}
