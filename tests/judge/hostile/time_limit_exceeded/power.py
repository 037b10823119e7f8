# Arithmetic on a number of a billion digits, in one operation.
# expect: time_limit_exceeded, memory_limit_exceeded


def solve(sensor):
    return len(str(9**9**9))
