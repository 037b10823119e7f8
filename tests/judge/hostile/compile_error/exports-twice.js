// Exports one name twice.
export function solve() {}
const other = 1;
export { other as solve };
