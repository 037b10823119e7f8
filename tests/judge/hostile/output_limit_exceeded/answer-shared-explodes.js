// An answer of thirty records that is written out as a billion.
// expect: output_limit_exceeded, time_limit_exceeded
export function solve() {
  let node = {};
  for (let i = 0; i < 30; i++) node = { a: node, b: node };
  return node;
}
