# Answers with bytes of JSON, which are a list of numbers.
import json


def solve(sensor):
    readings = sensor["readings"]
    return json.dumps({"count": len(readings), "sum": sum(readings), "largest": max(readings)}).encode()
