import type { Sample } from "#app/workspace/statement/sample.ts";
import type { Language } from "#judge/verdict.ts";
import type { ProblemPage } from "./problem-page.server.ts";
import type { Standing } from "./standing.server.ts";

/** What the tabs get from the page around them. */
export type ProblemOutlet = {
  problem: ProblemPage;
  samples: readonly Sample[];
  standing: Standing;
  /** The one that is being written. */
  language: Language;
  /** Puts an earlier text into the editor; what stood there is kept. */
  onRestore: (language: Language, source: string) => void;
};
