/** `mistakes.json`: on which cases each wrong solution fails, and how. Written by a command, never by hand. */
import { z } from "zod";
import { hashOf } from "#problems/folder.ts";
import type { WrongSolution } from "#problems/wrong-solutions.ts";

export const MISTAKES_FILE = "mistakes.json";

/**
 * How a program ended on the cases that it failed, by the place of the case in the order of judging:
 * fingerprints, see judge/checking/fingerprint.ts. Cases that are not here were accepted.
 */
export const OutcomesSchema = z.record(z.string().regex(/^\d{1,3}$/), z.string().max(100));
export type Outcomes = z.infer<typeof OutcomesSchema>;

export const MistakesSchema = z.strictObject({
  /** Of the problem, whose cases were judged. */
  version: z.string(),
  /** By the file of the wrong solution within the problem's folder. `source` is a hash of its text. */
  mistakes: z.record(z.string(), z.strictObject({ source: z.string(), outcomes: OutcomesSchema })),
});
export type Mistakes = z.infer<typeof MistakesSchema>;

/** A mistake that can be told by its answers, and what its author says of it. */
export type KnownMistake = {
  /** Within the problem's folder. */
  file: string;
  /** The same in every language in which the mistake is shown. */
  name: string;
  /** What the learner is told: what was done, and what is right. */
  sentence: string;
  /** The hint that helps, counted from 1. */
  hint?: number;
  outcomes: Outcomes;
};

/** Whether a mistake shows in answers. Beyond a limit there are none, and every program looks alike there. */
export function showsInAnswers({ verdict }: Pick<WrongSolution, "verdict">): boolean {
  return verdict === "wrong_answer" || verdict === "runtime_error";
}

/**
 * The mistakes as the file knows them, without those that have changed since it was written: a program must
 * not be told of a mistake that is not its own. Of another version of the problem, none.
 */
export function knownMistakes(
  file: Mistakes | undefined,
  wrongSolutions: readonly WrongSolution[],
  version: string,
): KnownMistake[] {
  if (file?.version !== version) return [];
  return wrongSolutions.flatMap((wrong) => {
    const known = file.mistakes[wrong.file];
    if (!known || known.source !== hashOf(wrong.source)) return [];
    const { file: path, name, mistake: sentence, hint } = wrong;
    return { file: path, name, sentence, ...(hint !== undefined && { hint }), outcomes: known.outcomes };
  });
}

/** The file's text: one line for each mistake, so that a change of one is a change of one line. */
export function writeMistakes({ version, mistakes }: Mistakes): string {
  const lines = Object.entries(mistakes).map(
    ([file, known]) => `    ${JSON.stringify(file)}: ${JSON.stringify(known)}`,
  );
  return `{\n  "version": ${JSON.stringify(version)},\n  "mistakes": {\n${lines.join(",\n")}\n  }\n}\n`;
}
