import { type FormEvent, useEffect, useRef, useState } from "react";
import { NOT_STARTED, type SubmissionProgress } from "#app/components/submission-progress.ts";
import { useRun } from "#app/components/use-run.ts";
import { useSubmission } from "#app/components/use-submission.ts";
import type { Language, Mode } from "#judge/verdict.ts";

/** What the learner asked for with one press. */
export type Press = { mode: Mode; language: Language; ownInputs: readonly string[] };

export type Judging = {
  /** What is shown: the last press, or what was judged before this page was opened. */
  shown: Press | undefined;
  submissionId: string | undefined;
  progress: SubmissionProgress;
  isSending: boolean;
  /** From the press until the verdict. */
  isJudging: boolean;
  isConnected: boolean;
  /** Why the server did not take it: one sentence. */
  error: string | undefined;
  /** Changes with every press, so that what belonged to an earlier one can be forgotten. */
  round: number;
  send: (event: FormEvent<HTMLFormElement>, press: Press) => void;
};

type JudgingProps = {
  latest: (Press & { submissionId: string; progress: SubmissionProgress }) | undefined;
  /** A verdict arrived on this page. */
  onDone: (progress: SubmissionProgress, press: Press) => void;
};

/** Sends programs and follows the last of them. What stood there before stays until there is something new. */
export function useJudging({ latest, onDone }: JudgingProps): Judging {
  const run = useRun();
  const [press, setPress] = useState<Press>();
  const [round, setRound] = useState(0);
  const [followed, setFollowed] = useState(latest);
  const sent = run.submissionId;
  if (sent !== undefined && press && sent !== followed?.submissionId) {
    setFollowed({ ...press, submissionId: sent, progress: NOT_STARTED });
  }
  const followedProgress = useSubmission(followed?.submissionId, followed?.progress);
  const { connected, ...progress } = followedProgress;

  const told = useRef(latest?.progress.state === "done" ? latest.submissionId : undefined);
  const latestOnDone = useRef(onDone);
  latestOnDone.current = onDone;
  useEffect(() => {
    if (!followed || progress.state !== "done" || told.current === followed.submissionId) return;
    told.current = followed.submissionId;
    latestOnDone.current(progress, followed);
  });

  const isSending = run.sending;
  return {
    shown: isSending ? press : followed,
    submissionId: isSending ? undefined : followed?.submissionId,
    progress: isSending ? NOT_STARTED : progress,
    isSending,
    isJudging: isSending || (followed !== undefined && progress.state !== "done"),
    isConnected: connected,
    error: isSending ? undefined : run.error,
    round,
    send(event, next) {
      setPress(next);
      setRound((before) => before + 1);
      run.send(event);
    },
  };
}
