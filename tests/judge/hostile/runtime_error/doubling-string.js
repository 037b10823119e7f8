// A text that is doubled.
export function solve() {
  let text = "x";
  for (;;) text += text;
}
