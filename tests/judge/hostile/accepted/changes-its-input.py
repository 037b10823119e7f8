# Changes its argument: the next case gets one of its own.


def solve(sensor):
    readings = sensor["readings"]
    answer = {"count": len(readings), "sum": sum(readings), "largest": max(readings)}
    readings.clear()
    sensor.clear()
    return answer
