/** When follow-ups of a design question come within an interview. */
import { expect, test } from "vitest";
import { followUpTimes } from "#interview/follow-ups.ts";

const MINUTE = 60_000;
const QUESTION = {
  minutes: 40,
  followUps: [
    { id: "half", minute: 10 },
    { id: "twice", minute: 30 },
  ],
};
const times = (seconds: number, pauses: { beganAt: number; endedAt?: number }[] = [], startedAt = 0) =>
  followUpTimes({ ...QUESTION, section: { seconds, startedAt }, pauses }).map(({ askedAt }) => askedAt);

test("in a section of the question's own length, or a longer one, they come at their minute", () => {
  expect(times(40 * 60)).toEqual([10 * MINUTE, 30 * MINUTE]);
  expect(times(60 * 60)).toEqual([10 * MINUTE, 30 * MINUTE]);
});

test("in a shorter one they come earlier, in proportion", () => {
  expect(times(20 * 60)).toEqual([5 * MINUTE, 15 * MINUTE]);
});

test("a pause moves those that come after it by its length, and none that came before", () => {
  const pauses = [{ beganAt: 12 * MINUTE, endedAt: 17 * MINUTE }];
  expect(times(40 * 60, pauses)).toEqual([10 * MINUTE, 35 * MINUTE]);
});

test("one that a pause moves into the next pause is moved by both", () => {
  const pauses = [
    { beganAt: 9 * MINUTE, endedAt: 10 * MINUTE },
    { beganAt: 10.5 * MINUTE, endedAt: 20 * MINUTE },
  ];
  expect(times(40 * 60, pauses)).toEqual([20.5 * MINUTE, 40.5 * MINUTE]);
});

test("while a pause goes on, what comes after it is due at no time", () => {
  expect(times(40 * 60, [{ beganAt: 12 * MINUTE }])).toEqual([10 * MINUTE, Number.POSITIVE_INFINITY]);
});

test("pauses of earlier sections move nothing", () => {
  const earlier = [{ beganAt: 0, endedAt: 5 * MINUTE }];
  expect(times(40 * 60, earlier, 60 * MINUTE)).toEqual([70 * MINUTE, 90 * MINUTE]);
});
