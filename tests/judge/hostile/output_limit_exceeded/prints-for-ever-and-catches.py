# Never stops printing, whatever is raised at it.


def solve(sensor):
    while True:
        try:
            print("é😀" * 1000)
        except BaseException:
            pass
