/** The contract of a scenario's folder: what `scenario.ts` may say. Texts are Markdown within one line. */
import { z } from "zod";
import { type Question, QuestionSchema } from "#problems/question/schema.ts";
import { ArtefactSchema } from "#problems/scenario/artefact-schema.ts";
import { DIFFICULTIES, ROLES, TOPICS } from "#problems/vocabulary.ts";

/** Scenario time at the bench, not the learner's. */
const Hours = z.number().min(0).max(400);
const Key = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use lower-case words joined by hyphens");

/** What a step says beside the question that it is. */
const FrameSchema = z.looseObject({
  /** Names the files of the step's prompt and fact. */
  id: Key,
  /** How the debrief calls the step; left out, its id as words. Seen before the answer. */
  title: z.string().min(3).max(60).optional(),
  /** Artefacts that appear with the step and stay. */
  shows: z.array(Key).default([]),
  /** Artefacts that appear with the fact. */
  unlocks: z.array(Key).default([]),
  /** What the step costs at the bench when it is done as the expert does it. */
  hours: Hours,
  kind: z.string(),
});

const FolderSchema = z.strictObject({
  title: z.string().min(3).max(80),
  difficulty: z.enum(DIFFICULTIES),
  /** The first is where the scenario is listed. */
  topics: z.array(z.enum(TOPICS)).min(1).max(4),
  roles: z.array(z.enum(ROLES)).min(1),
  /** What a prepared candidate needs for all steps. */
  seconds: z.number().int().min(120).max(3600),
  sources: z.array(z.string().min(3)).min(1),
  artefacts: z.record(Key, ArtefactSchema),
  steps: z.array(FrameSchema).min(4).max(7),
});

export type Step = {
  id: string;
  title: string;
  shows: string[];
  unlocks: string[];
  hours: number;
  /** What is asked, as the question engine takes it. */
  question: Question;
  /** For a single choice: what choosing each option costs, in the order of the options; 0 for the right one. */
  wrongTurns: number[];
};

export type Scenario = Omit<z.infer<typeof FolderSchema>, "steps"> & { steps: Step[] };

/** What the definition must say beyond the form of its parts; faults are told at the place they are in. */
export const ScenarioSchema: z.ZodType<Scenario> = FolderSchema.transform((folder, context): Scenario => {
  const tell = (path: (string | number)[], message: string) =>
    context.addIssue({ code: "custom", path, message });
  const steps = folder.steps.flatMap((frame, index) => {
    const { step, issues } = readStep(folder, frame);
    for (const issue of issues) context.addIssue({ ...issue, path: ["steps", index, ...issue.path] });
    return step ? [step] : [];
  });
  const ids = folder.steps.map(({ id }) => id);
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) !== index) tell(["steps", index, "id"], `two steps are called ${id}`);
  }
  artefactFaults(folder, tell);
  const count = (kind: string) => folder.steps.filter((step) => step.kind === kind).length;
  if (count("numeric") < 1) tell(["steps"], "at least one step must be numeric, computed from an artefact");
  if (count("single") < 2)
    tell(["steps"], "at least two steps must be single: what to measure or change next");
  return { ...folder, steps };
});

type Folder = z.infer<typeof FolderSchema>;
type Frame = z.infer<typeof FrameSchema>;
type Issue = { code: "custom"; path: PropertyKey[]; message: string };

function readStep(folder: Folder, frame: Frame): { step?: Step; issues: Issue[] } {
  const { id, title = asWords(id), shows, unlocks, hours, ...asked } = frame;
  if ("hints" in asked) {
    return {
      issues: [{ code: "custom", path: ["hints"], message: "steps have no hints: artefacts are the hints" }],
    };
  }
  const { difficulty, topics, roles, sources } = folder;
  const seconds = Math.max(15, Math.min(1200, Math.round(folder.seconds / folder.steps.length)));
  const { options, costs, issues } = readCosts(frame, hours);
  const result = QuestionSchema.safeParse({
    ...withFixedFigures(asked),
    ...(options ? { options } : {}),
    // A step's title may be as short as "OTA"; nobody sees the question's own.
    ...{ title: folder.title, difficulty, topics, roles, sources, seconds },
  });
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => ({
      code: "custom" as const,
      path,
      message,
    }));
    return { issues: [...issues, ...faults] };
  }
  const step = { id, title, shows, unlocks, hours, question: result.data, wrongTurns: costs };
  return { step, issues };
}

/** Only options of a single choice cost hours; the question itself knows nothing of them. */
function readCosts({ kind, options }: Frame, hours: number) {
  if (kind !== "single" || !Array.isArray(options)) return { options: undefined, costs: [], issues: [] };
  const issues: Issue[] = [];
  const costs = options.map((option: unknown, index) => {
    const { hours: cost, right } = z
      .looseObject({ hours: z.unknown(), right: z.unknown() })
      .partial()
      .catch({})
      .parse(option);
    if (right) {
      if (cost !== undefined) {
        issues.push({
          code: "custom",
          path: ["options", index, "hours"],
          message: "the right one costs the step's hours: leave it out",
        });
      }
      return 0;
    }
    const read = Hours.safeParse(cost ?? hours);
    if (!read.success)
      issues.push({
        code: "custom",
        path: ["options", index, "hours"],
        message: "must be a number of hours",
      });
    return read.data ?? 0;
  });
  const bare = options.map((option: unknown) => {
    if (typeof option !== "object" || option === null) return option;
    const { hours: _cost, ...rest } = option as { hours?: unknown };
    return rest;
  });
  return { options: bare, costs, issues };
}

/** Figures of a scenario are those of its artefacts: nothing is drawn unless the step says so. */
function withFixedFigures<Asked extends { kind: string; golden?: unknown }>(asked: Asked): Asked {
  if (asked.kind !== "numeric") return asked;
  const golden = Array.isArray(asked.golden)
    ? asked.golden.map((one: unknown) => (typeof one === "object" ? { parameters: {}, ...one } : one))
    : asked.golden;
  return { parameters: {}, ...asked, golden };
}

function artefactFaults(
  { artefacts, steps }: Folder,
  tell: (path: (string | number)[], message: string) => void,
) {
  const seen = new Set<string>();
  for (const [index, { shows, unlocks }] of steps.entries()) {
    for (const [field, names] of [
      ["shows", shows],
      ["unlocks", unlocks],
    ] as const) {
      for (const name of names) {
        if (!Object.hasOwn(artefacts, name)) tell(["steps", index, field], `there is no artefact ${name}`);
        else if (seen.has(name)) tell(["steps", index, field], `${name} is there already: it stays visible`);
        seen.add(name);
      }
    }
  }
  for (const name of Object.keys(artefacts)) {
    if (!seen.has(name)) tell(["artefacts", name], "no step shows or unlocks it");
  }
}

function asWords(id: string): string {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
