// The hidden input as time.
export function solve({ readings }) {
  const end = Date.now() + (Math.abs(readings[0]) % 50);
  while (Date.now() < end);
  return 0;
}
