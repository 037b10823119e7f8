# -*- coding: utf-16 -*-
# Says that it is written in another encoding.
größe = len


def solve(sensor):
    readings = sensor["readings"]
    return {"count": len(readings), "sum": sum(readings), "largest": max(readings)}
