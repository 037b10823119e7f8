import { z } from "zod";

/** How many inputs of their own a learner can keep beside a draft. */
export const OWN_INPUTS_LIMIT = 10;
/** Characters of one input. */
export const OWN_INPUT_LENGTH_LIMIT = 20_000;

/**
 * The learner's own inputs as typed: each a text that should be a JSON list of arguments, but in a draft
 * may be half written. Whoever judges them parses and validates them.
 */
export const OwnInputsSchema = z.array(z.string().max(OWN_INPUT_LENGTH_LIMIT)).max(OWN_INPUTS_LIMIT);

export function writeOwnInputs(inputs: readonly string[]): string {
  return JSON.stringify(OwnInputsSchema.parse(inputs));
}
