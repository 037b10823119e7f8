// Something that is written out by something that must be written out.
export function solve() {
  return JSON.stringify({ toJSON() { for (;;); } });
}
