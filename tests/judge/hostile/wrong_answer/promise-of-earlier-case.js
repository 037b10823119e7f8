// A promise of an earlier case is settled during a later one.
const waiting = [];
export function solve({ readings }) {
  for (const resolve of waiting) resolve({ count: readings.length, sum: 6, largest: 3 });
  waiting.push((value) => value);
  return Promise.resolve({ count: -1, sum: 0, largest: 0 });
}
