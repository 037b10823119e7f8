// The hidden input as the answer.
export const solve = (sensor) => sensor;
