/** Finding, in what a learner wrote, the sentences that seem to cover a point. Suggests, never decides. */

/** For each point the first sentence with evidence of it, where there is one. */
export function suggestedPoints(
  points: readonly { evidence: readonly string[] }[],
  text: string,
): (string | undefined)[] {
  const sentences = sentencesOf(text).map((sentence) => ({ sentence, searched: normalised(sentence) }));
  return points.map(
    ({ evidence }) =>
      sentences.find(({ searched }) => evidence.some((pattern) => isFound(pattern, searched)))?.sentence,
  );
}

/** Every part of the pattern begins somewhere in the sentence, at the beginning of a word. */
export function isFound(pattern: string, searched: string): boolean {
  return pattern.split(" & ").every((part) => {
    const wanted = normalised(part).replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(`(?<![\\p{L}\\p{N}])${wanted}`, "u").test(searched);
  });
}

/** Lower case, single spaces, digits without separators: 73,728 and 73 728 are found alike. */
export function normalised(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/(?<=\d)[,_ \u00a0\u2009\u202f](?=\d{3}(?!\d))/g, "")
    .replaceAll(/[‐‑‒–—-]/g, "-")
    .replaceAll(/\s+/g, " ");
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?;])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}
