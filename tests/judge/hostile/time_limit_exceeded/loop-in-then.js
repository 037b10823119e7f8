// A loop in a callback that runs after the call has returned.
export function solve() {
  Promise.resolve().then(() => {
    for (;;);
  });
  return { count: 3, sum: 6, largest: 3 };
}
