# Runs bytecode that no compiler wrote, which reads outside of the interpreter's stack.
# expect: runtime_error, memory_limit_exceeded, time_limit_exceeded
# fault allowed: it may reach whatever the interpreter does with wild memory


def solve(sensor):
    code = solve.__code__
    solve.__code__ = code.replace(co_code=bytes(range(256)) * 4, co_stacksize=1)
    return solve(sensor)
