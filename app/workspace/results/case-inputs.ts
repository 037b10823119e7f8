import { readOwnInput } from "#app/workspace/own-inputs/own-input.ts";
import type { Sample } from "#app/workspace/statement/sample.ts";
import type { Language } from "#judge/verdict.ts";
import { inNotation } from "#problems/notation.ts";
import type { Signature } from "#problems/vocabulary.ts";
import type { CaseInput } from "./case-detail.tsx";

/** What went into the case at an index of the order of judging: samples first, then own inputs. */
export function caseInputs(
  samples: readonly Sample[],
  ownInputs: readonly string[],
  { parameters }: Signature,
  /** Of the program that was judged. */
  language: Language,
): (index: number) => CaseInput | undefined {
  return (index) => {
    const sample = samples[index];
    if (sample) {
      const { name, values, expected } = sample;
      const title = `Sample ${index + 1}: ${name}`;
      return {
        title,
        arguments: inNotation(values, language)?.given ?? [],
        ...(expected === undefined ? { expectsError: true } : { expected }),
      };
    }
    const number = index - samples.length;
    const own = ownInputs[number];
    if (own === undefined) return undefined;
    const { texts } = readOwnInput(own, parameters.length);
    const named = parameters.map(({ name }, position) => ({ name, text: texts[position] ?? "" }));
    return { title: `Own input ${number + 1}`, arguments: named };
  };
}
