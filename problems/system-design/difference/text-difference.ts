/** What changed between two versions of a text: sentences first, then the words within them. */
import { diffArrays, diffWordsWithSpace } from "diff";

export type Span = { kind: "same" | "removed" | "added"; text: string };

/** Beyond so many changes the texts have little in common, and looking for it would take seconds. */
const MOST_EDITS = 600;
/** Share of common words from which on two sentences are one that was rewritten. */
const REWRITTEN_FROM = 0.4;

/** All of both texts: `same` and `removed` together are the earlier one, `same` and `added` the later one. */
export function textDifference(before: string, after: string): Span[] {
  const changes = diffArrays(sentences(before), sentences(after), { maxEditLength: MOST_EDITS });
  if (!changes)
    return joined([
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ]);
  const spans: Span[] = [];
  for (let at = 0; at < changes.length; at++) {
    const change = changes[at];
    const next = changes[at + 1];
    if (!change) continue;
    if (change.removed && next?.added) {
      spans.push(...rewritten(change.value, next.value));
      at++;
    } else {
      const kind = change.removed ? "removed" : change.added ? "added" : "same";
      spans.push({ kind, text: change.value.join("") });
    }
  }
  return joined(spans);
}

/** Pairs sentences in their order; what has no partner was removed or added whole. */
function rewritten(before: readonly string[], after: readonly string[]): Span[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, index) =>
    sentenceDifference(before[index] ?? "", after[index] ?? ""),
  ).flat();
}

function sentenceDifference(before: string, after: string): Span[] {
  const whole: Span[] = [
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ];
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (!changes) return whole;
  const common = changes.filter((one) => !one.added && !one.removed).map(({ value }) => value.trim());
  const share = common.join("").length / Math.max(1, before.length, after.length);
  if (share < REWRITTEN_FROM) return whole;
  return changes.map(({ added, removed, value }) => ({
    kind: removed ? "removed" : added ? "added" : "same",
    text: value,
  }));
}

/** Together they are the text, white space included. */
function sentences(text: string): string[] {
  return text.match(/[^\n.!?]*(?:[.!?](?!\s)[^\n.!?]*)*(?:[.!?]+[^\S\n]*|\n+|$)/g)?.filter(Boolean) ?? [];
}

function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    if (span.text === "") continue;
    const last = result.at(-1);
    if (last?.kind === span.kind) last.text += span.text;
    else result.push({ ...span });
  }
  return result;
}
