// A record that holds one long text a thousand times.
const text = "x".repeat(5000);
export function solve() {
  return Array.from({ length: 1000 }, () => text);
}
