// The export of CommonJS.
function solve() {
  return 1;
}
export = solve;
