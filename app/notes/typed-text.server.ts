import type { Tokens } from "marked";

const SIGNS: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "&": "&amp;",
};
/** Signs of HTML, but for the beginning of a reference such as &lt;, which stands for one. */
const SIGN = /[<>"']|&(?!(?:#\d{1,7}|#x[a-f\d]{1,6}|\w+);)/gi;

/**
 * Words that somebody typed, as HTML. What marked calls escaped is not trusted: behind `<pre>` or `<script>` in a
 * line it takes words for HTML, and half a tag would swallow what follows.
 */
export function typedText({ text }: Tokens.Text | Tokens.Escape): string {
  return text.replace(SIGN, (sign) => SIGNS[sign] ?? sign);
}
