import type { Feedback } from "#db/practice-choice.ts";
import {
  DIFFICULTIES,
  DIFFICULTY_LABELS,
  type Difficulty,
  ROLE_LABELS,
  ROLES,
  type Role,
  TOPIC_LABELS,
  TOPICS,
  type Topic,
} from "#problems/vocabulary.ts";

/** What is chosen on the page, in the address and in the form that starts a set. */
export type Chosen = {
  /** Empty: any. */
  topics: Topic[];
  difficulty?: Difficulty;
  role?: Role;
  length: number;
  feedback: Feedback;
};

/** A question as far as choosing needs it. */
type Choosable = { topics: readonly Topic[]; difficulty: Difficulty; roles: readonly Role[] };

export const LENGTHS = [5, 10, 20, 40] as const;
export const USUAL_LENGTH = 10;

/** The set on a clock: one press. */
export const TIMED = { length: 10, minutes: 15 } as const;

/** Reads an address or a form. What it does not know it ignores, so that an old link still shows a page. */
export function readChosen(get: (name: string) => string | null | undefined): Chosen {
  const difficulty = DIFFICULTIES.find((one) => one === get("difficulty"));
  const role = ROLES.find((one) => one === get("role"));
  return {
    topics: TOPICS.filter((topic) => get(`topic-${topic}`) === "on"),
    ...(difficulty && { difficulty }),
    ...(role && { role }),
    length: LENGTHS.find((one) => String(one) === get("length")) ?? USUAL_LENGTH,
    feedback: get("feedback") === "deferred" ? "deferred" : "immediate",
  };
}

export function fits(question: Choosable, { topics, difficulty, role }: Partial<Chosen>): boolean {
  return (
    (!topics || topics.length === 0 || topics.some((topic) => question.topics.includes(topic))) &&
    (difficulty === undefined || question.difficulty === difficulty) &&
    (role === undefined || question.roles.includes(role))
  );
}

/** How many questions there would be with each choice, the other choices as they are. */
export function countChoices(questions: readonly Choosable[], chosen: Chosen) {
  const countWith = (choice: Partial<Chosen>) =>
    questions.filter((one) => fits(one, { ...chosen, ...choice })).length;
  return {
    topics: TOPICS.map((value) => ({
      ...{ value, label: TOPIC_LABELS[value] },
      count: countWith({ topics: [value] }),
    })),
    difficulties: DIFFICULTIES.map((value) => ({
      ...{ value, label: DIFFICULTY_LABELS[value] },
      count: countWith({ difficulty: value }),
    })),
    roles: ROLES.map((value) => ({
      ...{ value, label: ROLE_LABELS[value] },
      count: countWith({ role: value }),
    })),
    /** Of everything that is chosen. */
    available: countWith({}),
  };
}
export type Counts = ReturnType<typeof countChoices>;

/** What to take away so that something is left, with what that would give; only what helps. */
export function loosenings(questions: readonly Choosable[], chosen: Chosen) {
  const { topics, difficulty, role } = chosen;
  const all = [
    ...(role ? [{ name: "role", says: `any role instead of ${ROLE_LABELS[role]}` }] : []),
    ...(difficulty
      ? [
          {
            name: "difficulty",
            says: `any difficulty instead of ${DIFFICULTY_LABELS[difficulty].toLowerCase()}`,
          },
        ]
      : []),
    ...(topics.length > 0
      ? [
          {
            name: "topics",
            says: `any topic instead of ${topics.map((one) => TOPIC_LABELS[one].toLowerCase()).join(", ")}`,
          },
        ]
      : []),
  ] as const;
  const found = all.map(({ name, says }) => {
    const { [name as "topics"]: _gone, ...rest } = chosen;
    return {
      says,
      address: addressOf({ topics: [], ...rest }),
      count: questions.filter((one) => fits(one, rest)).length,
    };
  });
  const helping = found.filter((one) => one.count > 0);
  if (helping.length > 0) return helping;
  const { length, feedback } = chosen;
  return [
    {
      says: "any topic, difficulty and role",
      address: addressOf({ topics: [], length, feedback }),
      count: questions.length,
    },
  ];
}

/** The page with these choices. */
export function addressOf({ topics, difficulty, role, length, feedback }: Chosen): string {
  const search = new URLSearchParams(topics.map((topic) => [`topic-${topic}`, "on"]));
  if (difficulty) search.set("difficulty", difficulty);
  if (role) search.set("role", role);
  if (length !== USUAL_LENGTH) search.set("length", String(length));
  if (feedback !== "immediate") search.set("feedback", feedback);
  return search.size > 0 ? `/practice?${search}` : "/practice";
}
