// Weak references and finalizers.
const registry = new FinalizationRegistry(() => { throw 1; });
const weak = Array.from({ length: 1000 }, () => { const one = {}; registry.register(one, 1); return new WeakRef(one); });

function right(readings) {
  let sum = 0;
  let largest = -Infinity;
  for (const one of readings) {
    sum += one;
    if (one > largest) largest = one;
  }
  return { count: readings.length, sum, largest };
}
export const solve = ({ readings }) => right(readings);
