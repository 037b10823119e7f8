import type { ByNotation } from "#problems/notation.ts";

/** A sample as the page shows it. */
export type Sample = {
  name: string;
  /** In the order of the parameters: as JSON, for an own input. */
  arguments: { name: string; json: string }[];
  /** What goes in and what must come out, in the words of each notation. */
  values: ByNotation<SampleValues>;
  /** The expected answer as results state it; absent where an error is expected. */
  expected?: string;
  /** One sentence that explains the answer. */
  note?: string;
};

export type NamedText = { name: string; text: string };

export type SampleValues = {
  given: NamedText[];
  /** Empty where an error is expected. */
  answer: NamedText[];
};

/** A hidden group before anything was judged. */
export type HiddenGroup = { name: string; points: number; cases: number };
