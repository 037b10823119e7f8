# The exponential of a large number raises an OverflowError in Python, where C and JavaScript give infinity. From x = -40 down the sigmoid is 0 steps anyway, so x can be limited first.
# hint: 1
import math


def sigmoid_lut(input_scale, input_zero_point, codes):
    table = [0] * 256
    for code in range(-128, 128):
        x = input_scale * (code - input_zero_point)
        steps = math.floor(256 / (1 + math.exp(-x)) + 0.5)
        table[code & 0xFF] = min(steps - 128, 127)
    return {"table": table, "output": [table[code & 0xFF] for code in codes]}
