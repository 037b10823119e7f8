# The function is a coroutine that awaits others.


async def total(readings):
    return sum(readings)


async def solve(sensor):
    readings = sensor["readings"]
    return {"count": len(readings), "sum": await total(readings), "largest": max(readings)}
