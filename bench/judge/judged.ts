import type { Judge } from "#judge/judge.ts";
import type { JudgeRequestInput } from "#judge/request.ts";
import type { Mark } from "./raw-isolate.ts";

/** Judges to the final verdict. Throws unless it is the best one: what is measured must do the work. */
export async function judgeAll(
  judge: Judge,
  request: JudgeRequestInput,
  mark: Mark = () => {},
): Promise<void> {
  let cases = 0;
  for await (const event of judge.judge(request)) {
    if (event.type === "started") mark("until it has a process");
    if (event.type === "case") {
      cases++;
      if (cases === 1) mark("until the first case is told");
      if (cases === request.cases.length) mark("the other 19 cases");
    }
    if (event.type === "done" && event.verdict !== "accepted") {
      throw new Error(`The judge answered "${event.verdict}" to the bench's submission, which is right.`);
    }
  }
  mark("until the final verdict");
}
