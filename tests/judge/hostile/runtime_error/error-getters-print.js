// name, message and stack are getters that print and change each time.
let n = 0;
export function solve() {
  const error = {};
  for (const key of ["name", "message", "stack"]) {
    Object.defineProperty(error, key, { get() { console.log(key, n); return key + n++; } });
  }
  throw error;
}
