import { Prose } from "#app/components/prose.tsx";
import type { AnswerKeeper } from "#app/design/use-answer-keeper.ts";
import { useKeptField } from "#app/design/use-kept-field.ts";
import type { FollowUpView } from "#app/design/workspace-data.ts";

type FollowUpProps = { followUp: FollowUpView; keeper: AnswerKeeper; isLatest: boolean };

/** What the interviewer asks, and below it the learner's reply, which keeps itself. */
export function FollowUp({ followUp, keeper, isLatest }: FollowUpProps) {
  const { id, asks, askedAfter } = followUp;
  const field = useKeptField<HTMLTextAreaElement>(keeper, {
    read: (answer) => answer.replies[id] ?? "",
    write: (answer, text) => ({ replies: { ...answer.replies, [id]: text } }),
  });
  return (
    <li className={isLatest ? "ds-follow-up is-latest" : "ds-follow-up"}>
      <p className="cap row g-4" id={`asks-${id}`}>
        <b>Interviewer</b>
        <span className="num">
          <span className="vh">after </span>
          {askedAfter}
        </span>
      </p>
      <Prose blocks={asks} />
      <label className="vh" htmlFor={`reply-${id}`}>
        Your reply
      </label>
      <textarea
        {...field}
        className="input ds-reply"
        id={`reply-${id}`}
        name={`reply-${id}`}
        rows={isLatest ? 5 : 3}
        maxLength={10_000}
        placeholder="Answer in two or three sentences"
        aria-describedby={`asks-${id}`}
      />
    </li>
  );
}
