import { describe, expect, test } from "vitest";
import {
  NOT_STARTED,
  progressed,
  readEvent,
  readStream,
  type SubmissionEvent,
} from "#app/components/submission-progress.ts";
import type { CaseResult } from "#judge/verdict.ts";

function result(index: number, verdict: CaseResult["verdict"] = "accepted"): CaseResult {
  return { index, name: `case ${index}`, group: "samples", origin: "sample", verdict, cause: "" };
}

function following(...events: SubmissionEvent[]) {
  return events.reduce(progressed, NOT_STARTED);
}

describe("the progress of a submission", () => {
  test("a first case means that it runs, whatever was said before", () => {
    expect(following({ type: "case", case: result(0) })).toMatchObject({
      state: "running",
      cases: [{ index: 0 }],
    });
  });

  test("cases stand in the order of judging, and an event that comes twice counts once", () => {
    const { cases } = following(
      { type: "case", case: result(1) },
      { type: "case", case: result(0, "wrong_answer") },
      { type: "case", case: result(0) },
    );
    expect(cases.map(({ index, verdict }) => [index, verdict])).toEqual([
      [0, "accepted"],
      [1, "accepted"],
    ]);
  });

  test("nothing follows the end", () => {
    const done = following(
      { type: "done", verdict: "accepted", score: 100 },
      { type: "state", state: "running" },
    );
    expect(done).toMatchObject({ state: "done", verdict: "accepted", score: 100 });
  });
});

describe("the events of a stream", () => {
  test("names that are not known are passed over", () => {
    expect(readEvent("ping", "{}")).toBeUndefined();
  });

  test("a whole stream is read at once: comments, ids and line ends of either kind", () => {
    const text =
      "retry: 1000\n\n: still here\n\n" +
      'event: state\r\ndata: {"state":"running"}\r\n\r\n' +
      `id: 3\nevent: case\ndata: ${JSON.stringify(result(0))}\n\n` +
      'event: done\ndata: {"verdict":"accepted","score":100}\n\n';
    expect(readStream(text)).toEqual([
      { type: "state", state: "running" },
      { type: "case", case: result(0) },
      { type: "done", verdict: "accepted", score: 100 },
    ]);
  });

  test("a stream that was cut off gives what is whole", () => {
    expect(readStream('event: state\ndata: {"state":"running"}\n\nevent: case\n')).toHaveLength(1);
  });
});
