import type { PresentedQuestion } from "#problems/question/present.ts";

/** The keys that answer a question of this kind. In a text and on the buttons of an order Enter alone has another use. */
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
        {(kind === "free" || kind === "ordering") && <kbd>Ctrl</kbd>}
        <kbd>Enter</kbd> answer
      </span>
    </p>
  );
}
