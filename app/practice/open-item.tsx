import { Link, useSearchParams } from "@remix-run/react";
import { Notice } from "#app/components/notice.tsx";
import type { Refused } from "#app/question/open/answer-form.tsx";
import { AnswerKeys } from "#app/question/open/answer-keys.tsx";
import { OpenQuestion } from "#app/question/open/open-question.tsx";
import type { QuestionHeadData } from "#app/question/question-head.ts";
import type { PresentedQuestion } from "#problems/question/present.ts";
import { copyNameOf, SetBar, type SetHead } from "./set-bar.tsx";
import { useSteady } from "./use-steady.ts";

type OpenItemProps = {
  set: SetHead;
  position: number;
  head: QuestionHeadData;
  hints: readonly string[];
  presented: PresentedQuestion;
  /** Another open item, where there is one. */
  later?: number | undefined;
  /** When the page was made, in milliseconds since 1970. */
  opened: number;
  refused: Refused | undefined;
  isSending: boolean;
};

/** An item of a set that waits for its answer. */
export function OpenItem(props: OpenItemProps) {
  const { set, position, head, hints, presented, later, opened, refused, isSending } = props;
  const [search] = useSearchParams();
  const maySend = useSteady();
  return (
    <main className="page question set-page" id="main" tabIndex={-1}>
      <SetBar set={set} position={position} isSending={isSending} />
      <div className="q">
        <article>
          {search.has("sealed") && (
            <Notice meaning="info">
              That question belongs to this set: its page and its answers open when the set is finished.
            </Notice>
          )}
          {search.has("repeated") && (
            <Notice meaning="info">
              The last question was answered before, in another tab perhaps: the first answer stands.
            </Notice>
          )}
          <OpenQuestion
            head={head}
            place={`Question ${position} of ${set.marks.length}`}
            address={`/practice/${set.id}?item=${position}`}
            copyName={copyNameOf(set.id, head.slug)}
            hints={hints}
            presented={presented}
            opened={opened}
            refused={refused}
            isSending={isSending}
            inSet={{ isDeferred: set.feedback === "deferred", maySend }}
          />
        </article>
        <aside>
          {later !== undefined && (
            <p>
              <Link className="btn btn-quiet set-later" to={`/practice/${set.id}?item=${later}`}>
                Leave it for later
              </Link>
            </p>
          )}
          <p className="cap">
            {set.feedback === "deferred"
              ? "Answers are explained when the set is finished."
              : "Each answer is explained at once."}
          </p>
          <AnswerKeys kind={presented.kind} />
        </aside>
      </div>
    </main>
  );
}
