// A tag that would decode to the right answer.
export const solve = ({ readings }) => ({
  $: "record",
  entries: [["count", readings.length], ["sum", readings.reduce((a, b) => a + b, 0)], ["largest", Math.max(...readings)]],
});
