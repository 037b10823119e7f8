# Never stops printing.


def solve(sensor):
    while True:
        print("x" * 1000)
