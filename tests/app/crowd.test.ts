/** Fifty learners at once must not make the server deaf to the fifty-first. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { expect, test } from "vitest";
import { createGuest } from "./http/guest.ts";
import { realJudge } from "./http/real-judge.ts";
import { startApp } from "./http/running-app.ts";

const judge = realJudge();

test("fifty learners who submit, follow and read the list are all served", { timeout: 120_000 }, async () => {
  const { origin, log } = await startApp({ judge: judge() });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const learners = Array.from({ length: 50 }, async () => {
    const guest = createGuest(origin);
    const verdicts: unknown[] = [];
    for (let count = 0; count < 3; count++) {
      const id = await guest.submitted();
      verdicts.push((await (await guest.events(id)).rest()).at(-1)?.data["verdict"]);
      expect((await guest.get("/problems")).status).toBe(200);
    }
    return verdicts;
  });
  const verdicts = (await Promise.all(learners)).flat();
  delay.disable();
  expect(verdicts).toEqual(Array(150).fill("accepted"));
  expect(log.join("")).not.toMatch(/"level":[56]0/);
  // No assertion on time: the machine is shared. bench/ measures; this line shows it where it matters.
  const ms = (nanoseconds: number) => (nanoseconds / 1e6).toFixed(1);
  console.log(
    `event loop delay: median ${ms(delay.percentile(50))} ms, p99 ${ms(delay.percentile(99))} ms, most ${ms(delay.max)} ms`,
  );
});
