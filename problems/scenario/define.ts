/** The default export of a scenario's `scenario.ts`. */
import type { Parameters } from "#problems/question/parameters.ts";
import type { Step as Line, Tolerance } from "#problems/question/schema.ts";
import type { Artefact } from "#problems/scenario/artefact-schema.ts";
import type { Difficulty, Role, Topic } from "#problems/vocabulary.ts";

type Numbers = Record<string, number>;
type Frame = { id: string; title?: string; shows?: string[]; unlocks?: string[]; hours: number };
type Option = { text: string; right?: true; because: string };

type StepInput = Frame &
  (
    | { kind: "single"; options: (Option & { hours?: number })[] }
    | { kind: "multiple"; options: Option[] }
    | {
        kind: "numeric";
        unit: string;
        units?: string[];
        tolerance: Tolerance;
        digits?: number;
        signed?: true;
        /** Left out where the figures are those of the artefacts. */
        parameters?: Parameters;
        answer: (values: Numbers) => number;
        steps: (values: Numbers) => Line[];
        slips?: { name: string; answer: (values: Numbers) => number | undefined; says: string }[];
        golden: { parameters?: Numbers; answer: number; source: string }[];
      }
    | { kind: "ordering"; items: string[]; direction: string; because: string }
    | {
        kind: "matching";
        pairs: { left: string; right: string; because: string }[];
        distractors?: string[];
      }
    | {
        kind: "free";
        points: { text: string; evidence: string[]; weight?: number }[];
        reference: string;
        followUp: string;
      }
  );

export type ScenarioInput = {
  title: string;
  difficulty: Difficulty;
  topics: Topic[];
  roles: Role[];
  seconds: number;
  sources: string[];
  artefacts: Record<string, Artefact>;
  steps: StepInput[];
};

/** Types what an author writes; the schema reads it when the folder is loaded (problems/scenario/schema.ts). */
export function defineScenario(definition: ScenarioInput): ScenarioInput {
  return definition;
}
