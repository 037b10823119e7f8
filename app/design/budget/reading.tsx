import type { ReadingView } from "#app/design/workspace-data.ts";

type ReadingProps = { reading: ReadingView | undefined; id: string; unit: string };

/** What the platform reads of an expression, always in the same place, so that nothing moves when it comes. */
export function Reading({ reading, id, unit }: ReadingProps) {
  return (
    <span className="ds-reading" id={id}>
      {reading?.state === "value" ? (
        <span className="num">= {reading.text}</span>
      ) : reading?.state === "unreadable" ? (
        <span className="hint hint-fail">{reading.because}</span>
      ) : reading?.state === "uncounted" ? (
        <span className="hint">
          No longer counted: this question has nothing any more to which it was added.
        </span>
      ) : (
        <span className="faint num">{unit}</span>
      )}
    </span>
  );
}
