import { Line } from "#app/components/line.tsx";
import { Prose } from "#app/components/prose.tsx";
import { SECTION_LABELS } from "#problems/system-design/vocabulary.ts";
import { AnswerText } from "./answer-text.tsx";
import { BoardPicture } from "./board-picture.tsx";
import { PlaceBox } from "./place-box.tsx";
import type { AnswerView } from "./review-data.ts";

type AnswerBodyProps = {
  answer: AnswerView;
  /** Ids of blocks and links that the drawing shows as marked. */
  marked?: readonly string[];
};

/** The whole answer as it was handed in; what can be chosen in it says the PickingProvider around. */
export function AnswerBody({ answer, marked = [] }: AnswerBodyProps) {
  const { sections, board, blocks, links, rows, replies } = answer;
  return (
    <div className="dr-answer">
      {sections.map(({ section, parts }) => (
        <section key={section} aria-labelledby={`said-${section}`}>
          <h3 id={`said-${section}`}>{SECTION_LABELS[section]}</h3>
          {parts.length === 0 && <p className="sm faint">Nothing was written.</p>}
          <AnswerText parts={parts} />
        </section>
      ))}
      <section aria-labelledby="said-board">
        <h3 id="said-board">Board</h3>
        <BoardPicture board={board} id="answer-board" title="Board of this answer" marked={marked} />
        {blocks.length === 0 ? (
          <p className="sm faint">Nothing was drawn.</p>
        ) : (
          <ul className="dr-things">
            {[...blocks, ...links].map(({ key, name, detail }) => (
              <li key={key}>
                <PlaceBox placeKey={key}>
                  <b>{name}</b> <span className="dim">{detail}</span>
                </PlaceBox>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="said-sheet">
        <h3 id="said-sheet">Budget sheet</h3>
        {rows.length === 0 && <p className="sm faint">Nothing was entered.</p>}
        <ul className="dr-things">
          {rows.map(({ key, label, expression, reading }) => (
            <li key={key}>
              <PlaceBox placeKey={key}>
                <b>
                  <Line html={label} />
                </b>{" "}
                <span className="num">{reading}</span>{" "}
                {expression !== "" && <code className="dim">{expression}</code>}
              </PlaceBox>
            </li>
          ))}
        </ul>
      </section>
      {replies.map(({ followUp, asks, parts }) => (
        <section key={followUp} aria-labelledby={`said-${followUp}`}>
          <h3 id={`said-${followUp}`}>Reply to the interviewer</h3>
          <div className="dr-asked">
            <Prose blocks={asks} />
          </div>
          <AnswerText parts={parts} />
        </section>
      ))}
    </div>
  );
}
