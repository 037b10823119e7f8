// Waits for a moment that is far away.
export function solve() {
  const end = Date.now() + 60_000;
  while (Date.now() < end);
}
