/** Marks what only one of two texts says: figures with their units, and abbreviations such as OTA or CRC. */

export type MarkedSpan = { text: string; isOwn: boolean };

/** `3.98 mW`, `826,368`, `20 %`, `A/B`, `TLS`, `ECDSA-P256`. */
const TELLING =
  /(?<![\w.,])\d(?:[\d,.]*\d)?(?:\s?(?:%|[kKMGmµun]?(?:i?B|W|Wh|A|Ah|J|V|s|Hz|bit|MACs?|g|m)|min|h|d|dBm?|°C)(?![A-Za-z])(?:\/(?:[a-z]{1,7}))?)?|\b[A-Z](?:[A-Z0-9]{1,20}(?:[/-][A-Z0-9]{1,20}){0,4}|(?:[/-][A-Z0-9]{1,20}){1,4})(?![A-Za-z0-9])/g;

/** The text in pieces; `isOwn` where it names what the other text does not. Pure, and linear in both. */
export function ownFigures(text: string, other: string): MarkedSpan[] {
  const known = new Set([...other.matchAll(TELLING)].map(([one]) => sameForm(one)));
  const spans: MarkedSpan[] = [];
  let end = 0;
  for (const match of text.matchAll(TELLING)) {
    if (known.has(sameForm(match[0]))) continue;
    if (match.index > end) spans.push({ text: text.slice(end, match.index), isOwn: false });
    spans.push({ text: match[0], isOwn: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) spans.push({ text: text.slice(end), isOwn: false });
  return spans;
}

/** `2,048 B` and `2048B` say the same, whatever follows. */
function sameForm(found: string): string {
  return found.replaceAll(/[\s,]/g, "").replace(/\.$/, "").toLowerCase();
}
