// Tries to catch the end that the clock makes.
export function solve() {
  for (;;) {
    try {
      for (;;);
    } catch {
    } finally {
      for (;;);
    }
  }
}
