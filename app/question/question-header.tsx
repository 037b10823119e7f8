import { DifficultyMark } from "#app/components/difficulty-mark.tsx";
import { KIND_ICONS } from "#app/components/kind-mark.tsx";
import { useArrivalFocus } from "#app/components/use-arrival-focus.ts";
import { Icon } from "#app/icons/icon.tsx";
import { type Difficulty, KIND_LABELS, TOPIC_LABELS } from "#problems/vocabulary.ts";
import type { QuestionHeadData } from "./question-head.ts";

export type QuestionHeaderProps = {
  head: Omit<QuestionHeadData, "difficulty"> & { difficulty?: Difficulty };
  /** Where it stands in a set, in words; for whoever listens, a picture shows it. */
  place?: string | undefined;
  /** What else is good to know before answering. */
  note?: string;
  /** The title takes the focus after a step within the site, so that it is read out. */
  takesFocus: boolean;
};

export function QuestionHeader({ head, place, note, takesFocus }: QuestionHeaderProps) {
  const title = useArrivalFocus<HTMLHeadingElement>(takesFocus);
  const { kind, topics, difficulty } = head;
  return (
    <header className="q-head">
      <div className="row wrap">
        <span className="badge badge-line">
          <Icon name={KIND_ICONS[kind]} />
          {KIND_LABELS[kind]}
        </span>
        {topics.map((topic) => (
          <span className="badge badge-line" key={topic}>
            {TOPIC_LABELS[topic]}
          </span>
        ))}
        {difficulty && <DifficultyMark difficulty={difficulty} />}
        {note && <span className="cap end">{note}</span>}
      </div>
      <h1 ref={title} tabIndex={-1}>
        {place && <span className="vh">{place}. </span>}
        {head.title}
      </h1>
    </header>
  );
}
