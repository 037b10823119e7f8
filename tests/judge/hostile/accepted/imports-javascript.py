# Looks for the bridge to JavaScript under all its names.
import importlib

for name in ("js", "pyodide_js", "pyodide", "pyodide.code", "_pyodide._core_docs", "_pyodide_core", "_ctypes", "ctypes"):
    try:
        importlib.import_module(name)
    except ImportError:
        continue
    raise RuntimeError(f"{name} can be imported")


def solve(sensor):
    readings = sensor["readings"]
    return {"count": len(readings), "sum": sum(readings), "largest": max(readings)}
