/**
 * What every design question is marked by, in general words, for whoever begins one. The anchors of a question
 * name its figures and decisions and open with the review. Imports nothing that the browser may not have.
 */
import type { Dimension } from "#problems/system-design/vocabulary.ts";

export type Anchors = { fail: string; pass: string; strong: string };

export const GENERAL_ANCHORS: Record<Dimension, Anchors> = {
  requirements: {
    fail: "Repeats the brief.",
    pass: "Asks what decides the design, and states assumptions where nobody answers.",
    strong: "Ranks requirements, and says which figure or decision each of them sets.",
  },
  estimates: {
    fail: "No figures, or figures without formulas.",
    pass: "The formulas are right; a unit or a term is not.",
    strong: "The figures are right, and it is said what they are most sensitive to.",
  },
  architecture: {
    fail: "Boxes without flows.",
    pass: "Flows with rates, and a place for each step.",
    strong: "Each place is argued for, against an alternative that was dropped.",
  },
  "model-data": {
    fail: "Names a model.",
    pass: "Says what goes in and comes out, and where data and labels come from.",
    strong: "Says what drifts, how that is noticed, and what is done about it.",
  },
  "power-memory": {
    fail: "Leaves out sleep, radio, or what else lies in memory.",
    pass: "Adds up all consumers by duty cycle, and all of flash and SRAM.",
    strong: "Says how each is measured on the part, and what gives way first.",
  },
  "reliability-ota": {
    fail: "No way back from a bad update.",
    pass: "Two slots, a check before the swap, a rollback.",
    strong:
      "Waves with a gate on health, no way back to a vulnerable version, and what happens when links fail.",
  },
  "security-privacy": {
    fail: "Says “encrypted”.",
    pass: "Says which keys and signatures, and what never leaves the device.",
    strong: "Names attackers, and what each measure costs and leaves open.",
  },
  evaluation: {
    fail: "One number, for data from a desk.",
    pass: "A metric of the task, at the rates of the field.",
    strong: "A metric in the field with its confidence, and who acts on it.",
  },
};
