import type { Judge } from "#judge/judge.ts";
import type { JudgeEvent, JudgeRequestInput } from "#judge/request.ts";

type Held = {
  request: JudgeRequestInput;
  /** Tells an event and resolves when it has been taken. */
  tell: (event: JudgeEvent) => void;
};

// why: the real judge decides by itself when a submission starts and ends; these tests have to.
export type HeldJudge = Judge & { held: Held[]; accept: (one: Held) => void };

/** A judge that waits until the test tells what becomes of each submission. */
export function createHeldJudge(): HeldJudge {
  const held: Held[] = [];
  return {
    held,
    accept(one) {
      for (const [index, { name, group, origin }] of one.request.cases.entries()) {
        const result = { index, name, group, origin, verdict: "accepted" as const, cause: "As expected." };
        one.tell({ type: "case", result });
      }
      one.tell({ type: "done", verdict: "accepted", score: 100, cpuMs: 1 });
    },
    async *judge(request) {
      const waiting: JudgeEvent[] = [];
      let wake = () => {};
      held.push({
        request,
        tell(event) {
          waiting.push(event);
          wake();
        },
      });
      for (;;) {
        const event = waiting.shift();
        if (event) {
          yield event;
          if (event.type === "done") return;
        } else {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    },
    status: () => ({
      ...{ workers: 1, working: 0, waiting: held.length, queueLimit: 1, layers: [], pools: [] },
      child: {
        pid: 0,
        readsFiles: false,
        startsProcesses: false,
        environmentVariables: 0,
        user: 65_534,
        opensSockets: false,
      },
    }),
    async [Symbol.asyncDispose]() {},
  };
}
