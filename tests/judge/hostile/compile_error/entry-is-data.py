# The name of the function is that of a number.
solve = 3
