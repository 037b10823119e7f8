# A loop that nothing of Python's can end.


def solve(sensor):
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
        finally:
            solve(sensor)
