// An HTML comment is none in a module.
export function solve() {
  <!-- return 1;
}
