// A spread of something that never ends.
export function solve() {
  const endless = { *[Symbol.iterator]() { for (;;) yield; } };
  for (const one of endless);
}
