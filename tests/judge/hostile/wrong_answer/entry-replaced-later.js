// Puts another function in place of the first one.
export let solve = () => {
  solve = ({ readings }) => ({ count: readings.length, sum: readings.reduce((a, b) => a + b, 0), largest: Math.max(...readings) });
  return 0;
};
