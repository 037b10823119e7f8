# A text that doubles.


def solve(sensor):
    text = "x"
    while True:
        text += text
