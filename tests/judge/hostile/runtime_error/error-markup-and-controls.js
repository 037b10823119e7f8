// Error texts are plain text: markup, escape sequences and text direction stay what they are.
export function solve() {
  throw new Error("<img src=x onerror=alert(1)> \u001b[2J\u202e\u0000 \r\n\u2028 ]]>");
}
