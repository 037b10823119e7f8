// Bytes that look like compiled code.
ÀÞexport const solve = () => 1;
