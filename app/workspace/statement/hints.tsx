import type { ElementType } from "react";
import { Prose } from "#app/components/prose.tsx";
import { Icon } from "#app/icons/icon.tsx";
import type { Hint } from "#problems/vocabulary.ts";

type HintsProps = {
  opened: readonly Hint[];
  count: number;
  /** A form of the router, or the browser's. */
  Form: ElementType;
  isOpening: boolean;
};

/** Hints open in their order, one at a time; how many were opened is remembered and said beforehand. */
export function Hints({ opened, count, Form, isOpening }: HintsProps) {
  const left = count - opened.length;
  return (
    <section className="hints" aria-label="Hints">
      <p className="sm dim">
        Hints go from a nudge to nearly the idea. They cost no points; how many you opened is kept with this
        problem.
      </p>
      <ol>
        {opened.map((hint, index) => (
          <li key={hint.title} id={`hint-${index + 1}`}>
            <h2>
              <span className="num faint">{index + 1}</span> {hint.title}
            </h2>
            <Prose blocks={hint.blocks} />
          </li>
        ))}
      </ol>
      {left > 0 && (
        <Form method="post">
          <button className="btn" type="submit" aria-busy={isOpening} aria-disabled={isOpening}>
            <Icon name={isOpening ? "loader" : "lightbulb"} />
            Open hint {opened.length + 1} of {count}
          </button>
        </Form>
      )}
      <p className="cap" role="status">
        {left === 0 ? "All hints are open. " : ""}
        {opened.length} of {count} opened.
      </p>
    </section>
  );
}
