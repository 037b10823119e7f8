import { Prose } from "#app/components/prose.tsx";
import { AnswerBody } from "#app/design-review/answer-body.tsx";
import { CommentList } from "#app/design-review/others/comment-list.tsx";
import { citesOf, wordsOf } from "#app/design-review/words-of.ts";
import type { SharedData } from "./shared-data.ts";

/** The question, the answer and what was said through this link, to read. */
export function Reading({ page, address }: { page: SharedData; address: string }) {
  const { brief, answer, comments, fromName, name } = page;
  return (
    <div className="dr-reading">
      <section className="card" aria-labelledby="brief">
        <div className="card-head">
          <h2 id="brief">The question</h2>
        </div>
        <div className="card-body">
          <Prose blocks={brief} large />
        </div>
      </section>
      <section className="card" aria-labelledby="the-answer">
        <div className="card-head">
          <h2 id="the-answer">The answer</h2>
        </div>
        <div className="card-body">
          <AnswerBody answer={answer} />
        </div>
      </section>
      <section className="card" id="comments" aria-labelledby="comments-head">
        <div className="card-head">
          <h2 id="comments-head">Comments through this link</h2>
        </div>
        <div className="card-body">
          <CommentList
            comments={comments}
            action={`${address}?view=read`}
            now={page.now}
            writer={fromName ?? "The learner"}
            mayDeleteAll={false}
            mayReply={name !== undefined}
            cites={citesOf(wordsOf(answer))}
          />
        </div>
      </section>
    </div>
  );
}
