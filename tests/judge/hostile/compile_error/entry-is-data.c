// The function is a number.
int solve = 5;
