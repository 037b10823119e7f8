# Carries the input out in the text, the name, the notes and the cause of an error.


def solve(sensor):
    text = repr(sensor) * 10_000
    error = type("Error" + sensor["label"], (Exception,), {})(text)
    error.add_note(text)
    raise error from ValueError(text)
