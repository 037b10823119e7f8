# Searches types and live objects for anything that stands for a JavaScript value.
import gc


def kinds():
    seen, left = set(), [object]
    while left:
        for one in type.__subclasses__(left.pop()):
            if one not in seen:
                seen.add(one)
                left.append(one)
    return seen


names = {one.__name__ for one in kinds()} | {type(one).__name__ for one in gc.get_objects()}
found = [name for name in names if name.startswith(("Js", "js", "PyProxy"))]
if found:
    raise RuntimeError(str(found))


def solve(sensor):
    readings = sensor["readings"]
    return {"count": len(readings), "sum": sum(readings), "largest": max(readings)}
