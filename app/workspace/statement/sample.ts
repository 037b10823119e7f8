/** A sample as the page shows it. */
export type Sample = {
  name: string;
  /** In the order of the parameters: what to show, and the same as JSON for an own input. */
  arguments: { name: string; text: string; json: string }[];
  /** The expected answer; absent where an error is expected. */
  expected?: string;
  /** One sentence that explains the answer. */
  note?: string;
};

/** A hidden group before anything was judged. */
export type HiddenGroup = { name: string; points: number; cases: number };
