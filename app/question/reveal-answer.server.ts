import type { Answer } from "#db/answers.ts";
import { findingTexts } from "#problems/question/findings.ts";
import { present } from "#problems/question/present.ts";
import { type RevealedKey, reveal } from "#problems/question/reveal.ts";
import type { ContentBlock } from "#problems/vocabulary.ts";
import type { OpenQuestion } from "./open-question.server.ts";

/** What an answered question shows. `isOlder`: it was changed since, and the key to this answer is gone. */
export type RevealedAnswer =
  | { isOlder: true }
  | {
      isOlder: false;
      prompt: ContentBlock[];
      key: RevealedKey;
      /** What was noticed about the answer, as HTML of one line. */
      findings: string[];
      isFresh: boolean;
    };

export function revealAnswer({ question, rendered, version }: OpenQuestion, answer: Answer): RevealedAnswer {
  if (answer.version !== version) return { isOlder: true };
  const key = reveal(question, rendered, answer.seed, answer.response);
  const { prompt, isFresh } = present(question, rendered, answer.seed);
  const findings = findingTexts(key, answer.findings);
  return { isOlder: false, prompt, key, findings, isFresh };
}
