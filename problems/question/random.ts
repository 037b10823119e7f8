/** A source of numbers in [0, 1), the same for the same seed on every machine and in every version. */
export type Random = () => number;

/**
 * sfc32 (Chris Doty-Humphrey's Small Fast Counter, as in PractRand), started from four 32-bit words that
 * FNV-1a makes of the seed. Not for secrets: a learner may know the next numbers, they are only new ones.
 */
export function randomFrom(seed: string): Random {
  let [a, b, c] = [hash(`a${seed}`), hash(`b${seed}`), hash(`c${seed}`)];
  let counter = 1;
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 2 ** 32;
  };
  // The first values still look like the seed.
  for (let round = 0; round < 12; round++) next();
  return next;
}

/** A whole number from 0 up to, and without, `end`. */
export function below(random: Random, end: number): number {
  return Math.floor(random() * end);
}

/** The numbers from 0 up to, and without, `count` in any order, each as likely (Fisher-Yates). */
export function shuffled(random: Random, count: number): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = below(random, last + 1);
    const kept = order[last] ?? last;
    order[last] = order[other] ?? other;
    order[other] = kept;
  }
  return order;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value | 0;
}
