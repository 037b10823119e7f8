import type { Evidence } from "./evidence.ts";
import type { ReviewGrade } from "./vocabulary.ts";

export type EvidenceGrade = {
  grade: ReviewGrade;
  /** One sentence for the learner: why. */
  because: string;
};

/** Share of the expected time from which something counts as known by heart, and beyond which as laboured. */
const QUICK = 0.5;
const SLOW = 2;
/** Partly right from this score on shows that most was known. */
const MOSTLY = 0.5;
/** One slip on the way is usual at a coding problem. */
const WRONG_ATTEMPTS_TOLERATED = 1;

/**
 * How well something was known.
 *
 * Again: given up, wrong, or less than half right. Hard: at least half right; or right with a hint, after two
 * wrong attempts or more, or in more than twice the expected time. Easy: right at once, without a hint, in
 * half the expected time, and not self-marked. Good: everything else that is right.
 */
export function gradeFromEvidence(evidence: Evidence): EvidenceGrade {
  const { outcome, score = 0, hintsOpened, wrongAttempts } = evidence;
  if (evidence.gaveUp) return { grade: "again", because: "The solution was opened before it was found." };
  if (outcome === "wrong") return { grade: "again", because: `Wrong${selfMarked(evidence)}.` };
  if (outcome === "partly") {
    const because = `Partly right${selfMarked(evidence)}, ${Math.round(score * 100)} of 100.`;
    return { grade: score >= MOSTLY ? "hard" : "again", because };
  }
  const pace = paceOf(evidence);
  const said = `Right${selfMarked(evidence)}${[hints(hintsOpened), attempts(wrongAttempts), time(evidence)].join("")}.`;
  if (hintsOpened > 0 || wrongAttempts > WRONG_ATTEMPTS_TOLERATED || pace > SLOW) {
    return { grade: "hard", because: said };
  }
  const isEasy = pace <= QUICK && wrongAttempts === 0 && !evidence.selfMarked;
  return { grade: isEasy ? "easy" : "good", because: said };
}

/** Time needed by time expected; 1 where either is unknown. */
function paceOf({ seconds, expectedSeconds }: Evidence): number {
  return seconds === undefined || !expectedSeconds ? 1 : seconds / expectedSeconds;
}

function selfMarked(evidence: Evidence): string {
  return evidence.selfMarked ? " by your own marks" : "";
}

function hints(opened: number): string {
  if (opened === 0) return "";
  return opened === 1 ? ", with a hint" : `, with ${opened} hints`;
}

function attempts(wrong: number): string {
  if (wrong === 0) return "";
  return wrong === 1 ? ", at the second attempt" : `, after ${wrong} wrong attempts`;
}

function time({ seconds, expectedSeconds }: Evidence): string {
  if (seconds === undefined || !expectedSeconds) return "";
  return `, in ${clock(seconds)} of ${clock(expectedSeconds)} planned`;
}

function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 120 ? `${whole}\u00a0s` : `${Math.round(whole / 60)}\u00a0min`;
}
