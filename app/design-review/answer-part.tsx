import { Line } from "#app/components/line.tsx";
import { PlaceBox } from "./place-box.tsx";
import type { PartView } from "./review-data.ts";

/** A heading, paragraph, item, formula or block of code of the learner's text, sentence by sentence. */
export function AnswerPart({ part }: { part: PartView }) {
  const sentences = part.sentences.map(({ key, html }) => (
    <span key={key}>
      <PlaceBox placeKey={key}>
        <Line html={html} />
      </PlaceBox>{" "}
    </span>
  ));
  switch (part.kind) {
    case "heading":
      return <h4>{sentences}</h4>;
    case "item":
      return <p className="dr-item">{sentences}</p>;
    case "code":
      return <p className="dr-code mono">{sentences}</p>;
    case "formula":
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide formula scrolls by keyboard too
        <div className="math" tabIndex={0} role="group" aria-label="Formula">
          {sentences}
        </div>
      );
    default:
      return <p>{sentences}</p>;
  }
}
