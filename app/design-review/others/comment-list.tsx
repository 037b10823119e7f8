import { Form } from "@remix-run/react";
import { sayAgo } from "#app/components/format-ago.ts";
import { NoteText } from "#app/components/note-text.tsx";
import type { CommentView } from "#app/design-review/review-data.ts";
import { CitingText } from "./citing-text.tsx";

type CommentListProps = {
  comments: readonly CommentView[];
  action: string;
  now: number;
  /** How the writer of the answer is called. */
  writer: string;
  /** The writer of the answer may delete all; others their own. */
  mayDeleteAll: boolean;
  mayReply?: boolean;
  /** What a reply may cite: see citesOf. */
  cites: readonly string[];
};

/** What was said, each with the replies to it, and a form to reply. */
export function CommentList(props: CommentListProps) {
  if (props.comments.length === 0) return <p className="sm dim">Nothing was said yet.</p>;
  return (
    <ol className="dr-comments">
      {props.comments.map((comment) => (
        <li key={comment.id} id={`comment-${comment.id}`}>
          {comment.about && (
            <p className="sm dim">
              About <q>{comment.about.words}</q>
            </p>
          )}
          <Comment comment={comment} {...props} />
          {comment.replies.length > 0 && (
            <ol className="dr-replies">
              {comment.replies.map((reply) => (
                <li key={reply.id}>
                  <Comment comment={reply} {...props} />
                </li>
              ))}
            </ol>
          )}
          {props.mayReply !== false && <ReplyForm {...props} comment={comment} />}
        </li>
      ))}
    </ol>
  );
}

type CommentProps = Omit<CommentListProps, "comments"> & { comment: CommentView };

function ReplyForm({ comment, action, writer, cites }: CommentProps) {
  return (
    <details className="dr-reply">
      <summary className="sm">Reply</summary>
      <Form method="post" action={action} preventScrollReset>
        <input type="hidden" name="replyTo" value={comment.id} />
        <CitingText label={`Reply to ${comment.name ?? writer}`} cites={cites} />
        <button className="btn" type="submit" name="intent" value="comment">
          Send the reply
        </button>
      </Form>
    </details>
  );
}

function Comment({ comment, action, now, writer, mayDeleteAll }: CommentProps) {
  const { id, name, isMine, html, isDeleted, createdAt } = comment;
  return (
    <article className="dr-comment">
      <header className="row wrap sm">
        <b>{name ?? writer}</b>
        {isMine && <span className="faint">you</span>}
        <span className="cap">{sayAgo(createdAt, now)}</span>
        {(isMine || mayDeleteAll) && !isDeleted && (
          <Form method="post" action={action} preventScrollReset className="end">
            <input type="hidden" name="comment" value={id} />
            <button className="btn btn-quiet btn-sm" type="submit" name="intent" value="delete-comment">
              Delete
            </button>
          </Form>
        )}
      </header>
      {isDeleted ? <p className="sm faint">This was deleted.</p> : <NoteText html={html} />}
    </article>
  );
}
