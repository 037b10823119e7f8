import type { PresentedQuestion } from "#problems/question/present.ts";

/** The keys that answer a question of this kind. */
export function AnswerKeys({ kind }: { kind: PresentedQuestion["kind"] }) {
  return (
    <p className="keys only-wide needs-script">
      {(kind === "single" || kind === "multiple") && (
        <span>
          <kbd>1</kbd> to <kbd>9</kbd> choose
        </span>
      )}
      {kind === "ordering" && (
        <>
          <span>
            <kbd>1</kbd> to <kbd>9</kbd> go to an item
          </span>
          <span>
            <kbd>↑</kbd> <kbd>↓</kbd> move it
          </span>
        </>
      )}
      <span>
        {kind === "free" && <kbd>Ctrl</kbd>}
        <kbd>Enter</kbd> answer
      </span>
    </p>
  );
}
