import { expect, test } from "vitest";
import {
  addressOf,
  type Chosen,
  countChoices,
  fits,
  loosenings,
  readChosen,
} from "#app/practice/choosing.ts";
import type { Difficulty, Role, Topic } from "#problems/vocabulary.ts";

const question = (topics: Topic[], difficulty: Difficulty, roles: Role[] = ["tinyml"]) => {
  return { topics, difficulty, roles };
};
const QUESTIONS = [
  question(["memory"], "easy"),
  question(["memory", "sizing"], "hard", ["tinyml", "iot"]),
  question(["privacy"], "easy", ["iot"]),
];
const read = (search: string) => {
  const params = new URLSearchParams(search);
  return readChosen((name) => params.get(name));
};

test("an address is read back as it was written", () => {
  const chosen: Chosen = {
    topics: ["memory", "privacy"],
    difficulty: "hard",
    role: "iot",
    length: 20,
    feedback: "deferred",
  };
  expect(read(addressOf(chosen).split("?")[1] ?? "")).toEqual(chosen);
  expect(addressOf(read(""))).toBe("/practice");
});

test("what an address has no business to say is ignored", () => {
  expect(read("topic-memory=on&topic-x=on&difficulty=mild&role=&length=7&feedback=never")).toEqual({
    ...{ topics: ["memory"], length: 10, feedback: "immediate" },
  });
});

test("a question fits when one of its topics was asked for", () => {
  expect(QUESTIONS.map((one) => fits(one, { topics: ["sizing", "privacy"] }))).toEqual([false, true, true]);
  expect(QUESTIONS.map((one) => fits(one, { topics: [] }))).toEqual([true, true, true]);
});

test("the count beside a choice is what that choice gives with the others as they are", () => {
  const { topics, difficulties, roles, available } = countChoices(QUESTIONS, read("difficulty=easy"));
  const count = (list: readonly { value: string; count: number }[], value: string) =>
    list.find((one) => one.value === value)?.count;
  expect([count(topics, "memory"), count(topics, "sizing"), count(topics, "privacy")]).toEqual([1, 0, 1]);
  expect([count(difficulties, "easy"), count(difficulties, "hard")]).toEqual([2, 1]);
  expect([count(roles, "tinyml"), count(roles, "iot")]).toEqual([1, 1]);
  expect(available).toBe(2);
});

test("where nothing fits, what helps is named with what it gives", () => {
  const nothing = read("topic-privacy=on&difficulty=hard");
  expect(loosenings(QUESTIONS, nothing)).toEqual([
    { says: "any difficulty instead of hard", address: "/practice?topic-privacy=on", count: 1 },
    { says: "any topic instead of privacy", address: "/practice?difficulty=hard", count: 1 },
  ]);
  const hopeless = read("topic-energy=on&difficulty=expert&feedback=deferred");
  expect(loosenings(QUESTIONS, hopeless)).toEqual([
    { says: "any topic, difficulty and role", address: "/practice?feedback=deferred", count: 3 },
  ]);
});
