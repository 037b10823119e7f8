// A number of a hundred billion digits.
export function solve() {
  return (2n ** (2n ** 40n)).toString();
}
