# Makes the interpreter read where nothing is.
# expect: runtime_error, accepted
import faulthandler


def solve(sensor):
    faulthandler._sigsegv()
    faulthandler._read_null()
    readings = sensor["readings"]
    return {"count": len(readings), "sum": sum(readings), "largest": max(readings)}
