// The same from the function.
export function solve() {
  throw new Error("Script execution timed out.");
}
