# Prints for ever through a file of its own for the standard output, catching all.


def solve(sensor):
    file = open("/dev/stdout", "wb", buffering=0)
    while True:
        try:
            file.write(b"x" * 100)
        except OSError:
            pass
