# Ignores every signal and loops in the handler of one.
import signal


def loop(*rest):
    while True:
        pass


def solve(sensor):
    signal.signal(signal.SIGINT, loop)
    signal.raise_signal(signal.SIGINT)
    loop()
