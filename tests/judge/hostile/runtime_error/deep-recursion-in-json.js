// JSON.parse and JSON.stringify of something very deep.
export function solve() {
  let deep = [];
  for (let i = 0; i < 200000; i++) deep = [deep];
  return JSON.stringify(deep).length;
}
