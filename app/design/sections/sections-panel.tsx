import { Form } from "@remix-run/react";
import { useState } from "react";
import { Prose } from "#app/components/prose.tsx";
import { answerAddress } from "#app/design/answer-request.ts";
import { AnswerTools } from "#app/design/answer-tools.tsx";
import { DesignFacts } from "#app/design/design-facts.tsx";
import { Givens } from "#app/design/givens.tsx";
import type { AnswerKeeper } from "#app/design/use-answer-keeper.ts";
import type { OpenAnswerView, QuestionView } from "#app/design/workspace-data.ts";
import { SECTIONS, type Section } from "#problems/system-design/vocabulary.ts";
import { SectionEditor } from "./section-editor.tsx";
import { SectionList } from "./section-list.tsx";
import { useSectionTime } from "./section-time.ts";

type SectionsPanelProps = {
  question: QuestionView;
  answer: OpenAnswerView;
  keeper: AnswerKeeper;
  /** What is worked at beside the texts: the budget, the board. */
  elsewhere: Section | undefined;
};

/** The brief, and the five sections that the learner writes. */
export function SectionsPanel({ question, answer, keeper, elsewhere }: SectionsPanelProps) {
  // Whoever has written something has read it; that it is open now is theirs to change.
  const [isNew] = useState(answer.revision === 0);
  const [section, setSection] = useState<Section>("clarify");
  const address = answerAddress(question.slug, answer.id);
  const spent = useSectionTime(address, elsewhere ?? section, answer.spent);
  const { slug, title, brief, givens, shares, minutes } = question;
  return (
    <section className="panel p-brief" id="design-panel-brief" aria-label="Brief and sections">
      <div className="panel-body ds-left">
        <details className="ds-brief" open={isNew}>
          <summary>
            <h2>{title}</h2>
          </summary>
          <DesignFacts question={question} />
          <Prose blocks={brief} />
          <Givens givens={givens} />
        </details>
        <div className="ds-write">
          <SectionList {...{ keeper, shares, minutes, spent }} selected={section} onSelect={setSection} />
          <Form method="post" action={answer.address} onSubmit={(event) => event.preventDefault()}>
            <input type="hidden" name="intent" value="texts" />
            <input type="hidden" name="id" value={answer.id} />
            <input type="hidden" name="baseRevision" value={answer.revision} />
            {SECTIONS.map((one) => (
              <SectionEditor key={one} keeper={keeper} section={one} isShown={one === section} />
            ))}
            <button className="btn needs-no-script" type="submit">
              Save the texts
            </button>
          </Form>
          {!answer.isInInterview && (
            <AnswerTools slug={slug} id={answer.id} isUntimed={answer.mode === "practice"} />
          )}
        </div>
      </div>
    </section>
  );
}
