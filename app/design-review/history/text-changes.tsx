import type { Span } from "#problems/system-design/difference/text-difference.ts";

/** A text with what was removed and added in it; what stayed the same for long is folded. */
export function TextChanges({ spans }: { spans: readonly Span[] }) {
  return (
    <p className="dr-text">
      {spans.map(({ kind, text }, index) => {
        // Spans never change places.
        const key = `${index} ${kind}`;
        if (kind === "removed") return <del key={key}>{text}</del>;
        if (kind === "added") return <ins key={key}>{text}</ins>;
        return <span key={key}>{folded(text)}</span>;
      })}
    </p>
  );
}

const KEPT = 160;

/** The words around a change; between them that something was left out. */
function folded(text: string): string {
  if (text.length <= 3 * KEPT) return text;
  return `${text.slice(0, KEPT)} […] ${text.slice(-KEPT)}`;
}
