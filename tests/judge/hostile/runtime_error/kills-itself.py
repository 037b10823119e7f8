# Sends itself signals.
# expect: runtime_error, accepted
import os
import signal


def solve(sensor):
    os.kill(os.getpid(), signal.SIGKILL)
    signal.raise_signal(signal.SIGTERM)
    signal.raise_signal(signal.SIGSEGV)
    readings = sensor["readings"]
    return {"count": len(readings), "sum": sum(readings), "largest": max(readings)}
