// A record of thirty thousand long keys.
// expect: output_limit_exceeded, time_limit_exceeded
export function solve() {
  const record = {};
  for (let i = 0; i < 3e4; i++) record["a key that is rather long, as keys go " + i] = i;
  return record;
}
