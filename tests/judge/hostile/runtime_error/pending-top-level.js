// The top level waits for ever before the function exists.
await new Promise(() => {});
export const solve = ({ readings }) => readings.length;
