/** Which part of the reference answer shows a dimension of the rubric. */
import type { Dimension, Section } from "#problems/system-design/vocabulary.ts";

export type ReferencePart = {
  sections: readonly Section[];
  /** Whether the two boards are laid side by side. */
  board?: true;
  /** Whether the two sheets are compared row by row. */
  sheet?: true;
};

export const REFERENCE_PARTS: Record<Dimension, ReferencePart> = {
  requirements: { sections: ["clarify"] },
  estimates: { sections: ["estimate"], sheet: true },
  architecture: { sections: ["architecture"], board: true },
  "model-data": { sections: ["deep-dive"] },
  "power-memory": { sections: ["estimate", "deep-dive"], sheet: true },
  "reliability-ota": { sections: ["risks"], board: true },
  "security-privacy": { sections: ["risks", "architecture"] },
  evaluation: { sections: ["deep-dive", "risks"] },
};
