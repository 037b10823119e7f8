# A small object whose text would fill the universe: every level holds the one below twice.
# expect: output_limit_exceeded, time_limit_exceeded


def solve(sensor):
    answer = ["x" * 1000]
    for _ in range(100):
        answer = [answer, answer]
    return answer
