# Answers with an object whose fields are right.


class Answer:
    def __init__(self, readings):
        self.count = len(readings)
        self.sum = sum(readings)
        self.largest = max(readings)


def solve(sensor):
    return Answer(sensor["readings"])
