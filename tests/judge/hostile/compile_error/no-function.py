# The function is defined where nobody looks for it.


class Solution:
    def solve(self, sensor):
        return sensor
