import { Form, useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import type { AnswerKeeper } from "#app/design/use-answer-keeper.ts";
import type { OpenAnswerView, QuestionView } from "#app/design/workspace-data.ts";
import { Icon } from "#app/icons/icon.tsx";
import { FollowUp } from "./follow-up.tsx";
import { useNextFollowUp } from "./use-next-follow-up.ts";

type InterviewerPanelProps = { question: QuestionView; answer: OpenAnswerView; keeper: AnswerKeeper };

/** The interviewer's follow-ups: on request, or in the timed mode at their minute. */
export function InterviewerPanel({ question, answer, keeper }: InterviewerPanelProps) {
  const { followUps, mode, id, revision, address } = answer;
  const { followUpCount } = question;
  useNextFollowUp(answer.nextFollowUpMs);
  const latest = followUps.at(-1);
  useReplyFocus(mode === "practice" ? latest?.id : undefined);
  return (
    <section className="panel p-talk" id="design-panel-talk" aria-labelledby="talk">
      <div className="panel-head">
        <h2 className="t-panel" id="talk">
          Interviewer
        </h2>
        <span className="cap end">
          <span className="num">{followUps.length}</span> of <span className="num">{followUpCount}</span>{" "}
          follow-ups
        </span>
      </div>
      <div className="panel-body ds-talk">
        <span className="vh" role="status">
          {latest && `The interviewer asks, follow-up ${followUps.length}.`}
        </span>
        {followUps.length === 0 && <p className="dim sm">{emptyWords(mode)}</p>}
        {followUps.length > 0 && (
          <Form method="post" action={address} onSubmit={(event) => event.preventDefault()}>
            <input type="hidden" name="intent" value="replies" />
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="baseRevision" value={revision} />
            <ol>
              {followUps.map((one) => (
                <FollowUp key={one.id} followUp={one} keeper={keeper} isLatest={one === latest} />
              ))}
            </ol>
            <button className="btn needs-no-script" type="submit">
              Save the replies
            </button>
          </Form>
        )}
        {mode === "practice" && followUps.length < followUpCount && (
          <AskForm address={address} id={id} isFirst={followUps.length === 0} />
        )}
        {followUps.length === followUpCount && <p className="cap">That was the last follow-up.</p>}
      </div>
    </section>
  );
}

/** Whoever has asked for a follow-up goes on in its reply. On the clock one comes by itself, and takes nobody's focus. */
function useReplyFocus(asked: string | undefined) {
  const known = useRef(asked);
  useEffect(() => {
    if (asked !== known.current) document.getElementById(`reply-${asked}`)?.focus();
    known.current = asked;
  }, [asked]);
}

function AskForm({ address, id, isFirst }: { address: string; id: string; isFirst: boolean }) {
  const isAsking = useNavigation().formData?.get("intent") === "ask";
  return (
    <Form method="post" action={address} preventScrollReset>
      <input type="hidden" name="intent" value="ask" />
      <input type="hidden" name="id" value={id} />
      <button className="btn" type="submit" aria-busy={isAsking}>
        <Icon name="message-square" />
        {isFirst ? "Ask me something" : "Ask the next one"}
      </button>
    </Form>
  );
}

function emptyWords(mode: OpenAnswerView["mode"]): string {
  return mode === "timed"
    ? "The interviewer listens, and asks when it is time. Whatever you are doing then can wait."
    : "Have something on the board first; then let the interviewer push against it.";
}
