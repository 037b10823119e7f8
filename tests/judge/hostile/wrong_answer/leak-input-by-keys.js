// The hidden input as keys of the answer.
export const solve = ({ label, readings }) => ({ [label]: { [readings.join()]: label } });
