# Indents with tabs and with blanks.


def solve(sensor):
	if sensor:
        return 1
