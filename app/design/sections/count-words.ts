/** As a reader counts: what stands between spaces, without marks of Markdown alone. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
