import { z } from "zod";

/** Characters of a free response; some 600 words. */
export const FREE_LENGTH_LIMIT = 4000;

const Place = z.number().int().min(0).max(20);

/**
 * What a learner answered. Places are those of the page, as drawn: what they stand for is known to whoever
 * has the seed.
 */
export const ResponseSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("single"), choice: Place }),
  z.strictObject({ kind: z.literal("multiple"), choices: z.array(Place).max(20) }),
  z.strictObject({ kind: z.literal("numeric"), text: z.string().max(80), unit: z.string().max(20) }),
  /** The places of the items, from the first to the last of the learner's order. */
  z.strictObject({ kind: z.literal("ordering"), order: z.array(Place).max(20) }),
  /** For each left side the place of the right one. */
  z.strictObject({ kind: z.literal("matching"), matches: z.array(Place).max(20) }),
  z.strictObject({ kind: z.literal("free"), text: z.string().max(FREE_LENGTH_LIMIT) }),
]);
export type Response = z.infer<typeof ResponseSchema>;
export type ResponseOf<Kind extends Response["kind"]> = Extract<Response, { kind: Kind }>;
