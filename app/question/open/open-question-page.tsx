import { ItemTools } from "#app/notes/item-tools.tsx";
import type { OwnItem } from "#app/notes/own-item.ts";
import type { QuestionHeadData } from "#app/question/question-head.ts";
import { QuestionHistory, type QuestionHistoryProps } from "#app/question/question-history.tsx";
import type { PresentedQuestion } from "#problems/question/present.ts";
import type { Refused } from "./answer-form.tsx";
import { AnswerKeys } from "./answer-keys.tsx";
import { OpenQuestion } from "./open-question.tsx";

type OpenQuestionPageProps = {
  head: QuestionHeadData;
  seed: string;
  /** Those that were opened, as HTML of one line. */
  hints: readonly string[];
  presented: PresentedQuestion;
  history: QuestionHistoryProps["history"];
  own: OwnItem;
  now: number;
  refused: Refused | undefined;
  isSending: boolean;
};

/** A question that waits for its answer. */
export function OpenQuestionPage(props: OpenQuestionPageProps) {
  const { head, seed, hints, presented, history, own, now, refused, isSending } = props;
  const address = `/questions/${head.slug}?seed=${seed}`;
  const here = hints.length > 0 ? `${address}&hints=${hints.length}` : address;
  return (
    <main className="page question" id="main" tabIndex={-1}>
      <div className="q">
        <article>
          <OpenQuestion
            head={head}
            address={address}
            copyName={head.slug}
            hints={hints}
            presented={presented}
            opened={now}
            refused={refused}
            isSending={isSending}
          />
        </article>
        <aside>
          <QuestionHistory slug={head.slug} history={history} now={now} />
          <AnswerKeys kind={presented.kind} />
          <ItemTools own={own} seen={{ version: head.version, seed }} returnTo={here} />
        </aside>
      </div>
    </main>
  );
}
