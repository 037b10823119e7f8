import { useSearchParams } from "@remix-run/react";
import { Notice } from "#app/components/notice.tsx";
import { Prose } from "#app/components/prose.tsx";
import { formatSeconds } from "#app/question/format-seconds.ts";
import { AnswerForm, type Refused } from "#app/question/open/answer-form.tsx";
import type { QuestionHeadData } from "#app/question/question-head.ts";
import { QuestionHeader } from "#app/question/question-header.tsx";
import type { PresentedQuestion } from "#problems/question/present.ts";
import { KeptWord } from "./kept-word.tsx";
import { useKeptForm } from "./use-kept-form.ts";

type QuestionItemProps = {
  interview: string;
  position: number;
  place: string;
  isLast: boolean;
  head: QuestionHeadData;
  presented: PresentedQuestion;
  draft: { revision: number };
  fields: Record<string, string>;
  /** The section is about to end: what is not saved yet is saved now. */
  isClosing: boolean;
  refused: Refused | undefined;
  isSending: boolean;
};

/** A question whose answer is whatever is filled in when its section ends. */
export function QuestionItem(props: QuestionItemProps) {
  const { interview, position, place, isLast, head, presented, draft, fields, isClosing } = props;
  const [search] = useSearchParams();
  const stored = draft.revision > 0 ? { fields, revision: draft.revision } : undefined;
  const { keeper, replaced, box, listeners } = useKeptForm({
    ...{ interview, position, stored, isClosing },
    ...{ selector: "form", turn: "", beside: {} },
  });
  return (
    <div className="iv-question">
      {search.has("saved") && (
        <Notice meaning="info">
          Saved. This is the last item of the section: go back to any of them, or send the section above.
        </Notice>
      )}
      <QuestionHeader head={head} place={place} note={`planned ${formatSeconds(head.seconds)}`} takesFocus />
      <div id="prompt">
        <Prose blocks={presented.prompt} large />
      </div>
      <div ref={box} {...listeners}>
        <AnswerForm
          key={replaced}
          address={`/interviews/${interview}?item=${position}`}
          version={head.version}
          copyName={`interview ${interview} ${position}`}
          opened={0}
          hints={0}
          presented={presented}
          refused={props.refused}
          isSending={props.isSending}
          isDeferred
          kept={{
            fields: replaced > 0 ? keeper.state().text.fields : fields,
            button: isLast ? "Save" : "Save and next",
          }}
        />
      </div>
      <p className="iv-kept-line">
        <KeptWord keeper={keeper} />
        <span className="cap">What is filled in when the section ends is your answer.</span>
      </p>
    </div>
  );
}
