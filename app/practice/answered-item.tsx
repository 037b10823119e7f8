import { Link, useNavigate, useSearchParams } from "@remix-run/react";
import { useShortcuts } from "#app/components/use-shortcuts.ts";
import { AnsweredQuestion, isToBeMarked, type ShownKey } from "#app/question/answered/answered-question.tsx";
import type { ShownAnswer } from "#app/question/answered/shown-answer.ts";
import type { QuestionHeaderProps } from "#app/question/question-header.tsx";
import { SetBar, type SetHead } from "./set-bar.tsx";
import { useEnter, useSteady } from "./use-steady.ts";

type AnsweredItemProps = {
  set: SetHead;
  position: number;
  head: QuestionHeaderProps["head"];
  answer: ShownAnswer;
  revealed: ShownKey;
  /** The next open item, or of a set that has ended the next that was answered. */
  next?: number | undefined;
  isSending: boolean;
};

/** An item of a set with its answer and the key. */
export function AnsweredItem(props: AnsweredItemProps) {
  const { set, position, head, answer, revealed, next, isSending } = props;
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const isSteady = useSteady();
  const isWaiting = isToBeMarked(answer, revealed);
  const hasEnded = set.ending !== undefined;
  const result = `/practice/${set.id}`;
  const forward = hasEnded || next === undefined ? result : `${result}?item=${next}`;
  const goOn = () => isSteady() && navigate(forward);
  useEnter(goOn);
  useShortcuts({ n: goOn });
  return (
    <main className="page question set-page" id="main" tabIndex={-1}>
      <SetBar set={set} position={position} isSending={isSending} />
      <div className="q">
        <article>
          <AnsweredQuestion
            head={head}
            place={`Question ${position} of ${set.marks.length}`}
            answer={answer}
            revealed={revealed}
            isRepeated={search.has("repeated")}
            isWaiting={isWaiting}
            isSending={isSending}
          />
          <p>
            <Link className="link sm set-alone" to={`/questions/${head.slug}/answers/${answer.id}`}>
              All your answers to this question
            </Link>
          </p>
          <nav className="q-actions" aria-label="Go on">
            <Link
              className={isWaiting ? "btn btn-lg" : "btn btn-lg btn-primary"}
              to={forward}
              aria-keyshortcuts="Enter n"
              onClick={(event) => isSteady() || event.preventDefault()}
            >
              {hasEnded ? "Result of the set" : "Next question"}
              <kbd className="needs-script" aria-hidden="true">
                Enter
              </kbd>
            </Link>
            {hasEnded && next !== undefined && (
              <Link className="btn btn-lg" to={`${result}?item=${next}`}>
                Question {next}
              </Link>
            )}
          </nav>
        </article>
        <aside>
          <p className="keys only-wide needs-script">
            <span>
              <kbd>Enter</kbd> {hasEnded ? "result" : "next question"}
            </span>
          </p>
        </aside>
      </div>
    </main>
  );
}
