// A list nested a hundred thousand levels deep.
export function solve() {
  let deep = [];
  for (let i = 0; i < 1e5; i++) deep = [deep];
  return deep;
}
