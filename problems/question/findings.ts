import type { Finding } from "#problems/question/grade.ts";
import type { RevealedKey } from "#problems/question/reveal.ts";

/** What was noticed about an answer, as HTML of one line; what a slip says comes from the key. */
export function findingTexts(key: RevealedKey, findings: readonly Finding[]): string[] {
  const slips = key.kind === "numeric" ? key.slips : [];
  return findings.flatMap((finding) => {
    if ("text" in finding) return [escaped(finding.text)];
    const slip = slips.find(({ index }) => index === finding.slip);
    return slip ? [slip.says] : [];
  });
}

/** A finding may quote what the learner typed. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
