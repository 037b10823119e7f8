import type { Judge } from "#judge/judge.ts";
import type { JudgeEvent, JudgeRequestInput } from "#judge/request.ts";
import type { CaseResult } from "#judge/verdict.ts";

type Done = Extract<JudgeEvent, { type: "done" }>;

/** All that the judge told of one submission. */
export type Judged = {
  events: JudgeEvent[];
  results: CaseResult[];
  answers: (string | undefined)[];
  done: Done;
};

/** Judges a submission to its end. */
export async function judged(judge: Judge, request: JudgeRequestInput): Promise<Judged> {
  const events: JudgeEvent[] = [];
  for await (const event of judge.judge(request)) events.push(event);
  const cases = events.filter((event) => event.type === "case");
  const done = events.at(-1);
  if (done?.type !== "done") throw new Error(`The last event is not the end: ${JSON.stringify(events)}`);
  return {
    events,
    results: cases.map((event) => event.result),
    answers: cases.map((event) => event.answer),
    done,
  };
}
