# Answers with a list that contains itself.


def solve(sensor):
    answer = []
    answer.append(answer)
    return answer
