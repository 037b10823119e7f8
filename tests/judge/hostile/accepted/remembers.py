# Keeps what it has seen from case to case, which it may.
seen = []


def solve(sensor):
    seen.append(sensor)
    readings = seen[-1]["readings"]
    return {"count": len(readings), "sum": sum(readings), "largest": max(readings)}
