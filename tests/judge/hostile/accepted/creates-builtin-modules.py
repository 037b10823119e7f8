# Goes past the finders to the list of modules that are part of the interpreter.
import _imp
from importlib.machinery import ModuleSpec

for name in ("_pyodide_core", "_ctypes"):
    if _imp.is_builtin(name):
        raise RuntimeError(f"{name} is built in")
    try:
        made = _imp.create_builtin(ModuleSpec(name, None))
    except ImportError:
        continue
    if made is not None:
        raise RuntimeError(f"{name} was made")


def solve(sensor):
    readings = sensor["readings"]
    return {"count": len(readings), "sum": sum(readings), "largest": max(readings)}
