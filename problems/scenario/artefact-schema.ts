/** What lies on the bench: a file of the folder `artefacts/`, and how it is shown. */
import { z } from "zod";

const common = {
  /** Within `artefacts/`. */
  file: z.string().regex(/^[a-z0-9][a-z0-9._-]*$/i, "must be the name of a file in artefacts/"),
  /** Seen as soon as the artefact is, so it must not say what is wrong with it. */
  title: z.string().min(3).max(80),
};

const Axis = z.strictObject({ column: z.string().min(1), label: z.string().min(1).max(40) });

export const ArtefactSchema = z.discriminatedUnion("kind", [
  /** Lines of text with their numbers. */
  z.strictObject({ kind: z.literal("log"), ...common }),
  /** An excerpt of what the linker wrote; sections stand out. */
  z.strictObject({ kind: z.literal("map"), ...common }),
  /** `language` is one that prose may use between backticks: c, cpp, python, ts, js, json, bash, text. */
  z.strictObject({ kind: z.literal("code"), language: z.string().min(1), ...common }),
  /** CSV with a header row; drawn as lines over `x`, whose values never fall. */
  z.strictObject({ kind: z.literal("trace"), ...common, x: Axis, y: z.array(Axis).min(1).max(3) }),
  /** CSV whose first row and column are the classes: rows are actual, columns predicted, cells counts. */
  z.strictObject({ kind: z.literal("confusion"), ...common }),
  /** CSV with a header row. */
  z.strictObject({ kind: z.literal("table"), ...common }),
]);
export type Artefact = z.infer<typeof ArtefactSchema>;
