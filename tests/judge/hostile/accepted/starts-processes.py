# Tries to start programs and threads.
import os
import subprocess
import threading

if os.system("id") == 0:
    raise RuntimeError("a command was run")
for attempt in (
    lambda: subprocess.run(["id"]),
    lambda: os.posix_spawn("/bin/sh", ["sh"], {}),
    lambda: os.execv("/bin/sh", ["sh"]),
    lambda: os.fork(),
    lambda: threading.Thread(target=print).start(),
):
    try:
        attempt()
    except (OSError, RuntimeError, AttributeError):
        continue
    raise SystemExit("something was started")


def solve(sensor):
    readings = sensor["readings"]
    return {"count": len(readings), "sum": sum(readings), "largest": max(readings)}
