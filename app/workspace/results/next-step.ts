import { LANGUAGE_WORDS } from "#app/language-words.ts";
import type { CaseResult, Language } from "#judge/verdict.ts";

/** What to do about a case that was not accepted: one sentence, beginning after "Next:". */
export function nextStep(result: CaseResult, language: Language): string | undefined {
  const { print } = LANGUAGE_WORDS[language];
  const line = result.error?.frames[0]?.line;
  switch (result.verdict) {
    case "accepted":
      return undefined;
    case "wrong_answer":
      return wrongAnswer(result, language);
    case "runtime_error":
      return line === undefined
        ? `print what goes in with \`${print}\` and look for the value that is not what you think.`
        : `look at line ${line} with this input in mind; \`${print}\` before it shows the values.`;
    case "time_limit_exceeded":
      return "look for a loop that never ends, or one whose length grows with the numbers instead of with the list.";
    case "memory_limit_exceeded":
      return "keep running totals instead of lists, and check what grows with every step.";
    case "output_limit_exceeded":
      return "print less and return only what the statement asks for.";
    case "compile_error":
      return "mend this line. Nothing was run.";
    case "judge_error":
      return "submit again. It was tried twice already and does not count.";
    case "skipped":
      return "mend the case that ended the program before this one.";
  }
}

function wrongAnswer({ origin, group, difference }: CaseResult, language: Language): string {
  const { print, refuse } = LANGUAGE_WORDS[language];
  if (origin === "hidden") {
    return `read again what the statement says about “${group}”, then try such an input of your own with Run.`;
  }
  if (difference?.expected === "an error") return `find the input that must be refused and ${refuse}.`;
  if (difference?.numbers) {
    const at = difference.largestError?.index ?? difference.numbers.start;
    return `work out the number at index ${at} by hand from this input and print the same steps with \`${print}\`.`;
  }
  if (difference?.received === "nothing")
    return "return every field that the statement lists, with the same name.";
  if (difference?.path)
    return `work out ${difference.path} by hand from this input; \`${print}\` shows where yours leaves it.`;
  return `work out this answer by hand from the input; \`${print}\` shows where yours leaves it.`;
}
