# Answers with views of memory in odd formats.
import array


def solve(sensor):
    return [memoryview(b"abc"), array.array("d", [1.5]), memoryview(array.array("i", [1, 2])).cast("B")]
