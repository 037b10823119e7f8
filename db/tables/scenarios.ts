/** Scenarios and their runs. */
import type { Generated } from "kysely";
import type { Outcome } from "#problems/vocabulary.ts";
import type { Instant, Json, Seeded } from "./columns.ts";

/** Its version changes with steps, costs and artefacts. */
export type ScenarioTable = Seeded & { rendered: Json };

export type ScenarioRunTable = {
  id: string;
  visitorId: string;
  slug: string;
  version: string;
  /** The steps are drawn from it. */
  seed: string;
  stepCount: number;
  stepsDone: Generated<number>;
  /** At the bench, so far. */
  hours: Generated<number>;
  /** 0 to 1; null until the run is finished, and where all of it is self-marked. */
  score: number | null;
  /** What the learner's quota is charged with, answers included. */
  bytes: number;
  startedAt: Instant;
  lastAnsweredAt: Instant | null;
  finishedAt: Instant | null;
  /** When another run was begun instead. */
  leftAt: Instant | null;
  /** Its id in the file that it was imported from; null for what happened here. */
  importedId: string | null;
};

export type StepAnswerTable = {
  runId: string;
  step: string;
  /** Counted from 0; more than one where wrong turns were taken. */
  turn: number;
  /** Of the step, when it was answered. */
  title: string;
  endsStep: 0 | 1;
  /** Null until a free response was marked. */
  outcome: Outcome | null;
  /** 0 to 1. */
  score: number | null;
  selfMarked: 0 | 1;
  hours: number;
  /** From the page to the answer, as the server saw it. */
  seconds: number;
  createdAt: Instant;
  response: Json;
  findings: Json;
  marks: Json | null;
};
