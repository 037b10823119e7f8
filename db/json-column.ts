import { z } from "zod";
import { decodeValue } from "#judge/value.ts";

/**
 * Reads a JSON column. What stands there was validated when it was written, so a misfit is our fault
 * (or somebody's edit by hand): throws an Error that names the place.
 */
export function readJson<T>(schema: z.ZodType<T>, text: string, place: string): T {
  // decodeValue, because a difference may hold what JSON can't say, such as an infinite error.
  const result = schema.safeParse(decodeValue(text));
  if (result.success) return result.data;
  throw new Error(
    `The database holds ${place} in a form that this version does not know ` +
      `(${z.prettifyError(result.error)}): restore a backup made by this version.`,
  );
}

/** The same for a column that may be null. */
export function readOptionalJson<T>(schema: z.ZodType<T>, text: string | null, place: string): T | null {
  return text === null ? null : readJson(schema, text, place);
}
