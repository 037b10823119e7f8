import { z } from "zod";
import { formFields } from "#app/form-fields.server.ts";
import { OWN_INPUT_LENGTH_LIMIT, OWN_INPUTS_LIMIT } from "#db/own-inputs.ts";
import { SIZES } from "#judge/request.ts";
import { decodeValue, encodeValue } from "#judge/value.ts";
import { LANGUAGES, type Language, type Mode } from "#judge/verdict.ts";
import type { Problem } from "#problems/schema.ts";

/** A program to judge, as its form says. `ownInputs` are encoded argument lists. */
export type SubmissionForm = {
  mode: Mode;
  language: Language;
  source: string;
  ownInputs: string[];
  idempotencyKey: string;
};

/** `source`: of the program as it was sent, so that a refusal need not lose it. */
type Read = { ok: true; value: SubmissionForm } | { ok: false; error: string; source: string };

const Fields = z.strictObject({
  intent: z.enum(["run", "submit"], "choose Run or Submit"),
  language: z.enum(LANGUAGES, `the language is one of ${LANGUAGES.join(", ")}`),
  source: z
    .string()
    .min(1, "there is no code to judge")
    .max(SIZES.sourceChars, `at most ${SIZES.sourceChars} characters are judged`),
  ownInputs: z.string().max(500_000).optional(),
  draftRevision: z.string().max(20).optional(),
  // No space: the server's own keys have one.
  idempotencyKey: z
    .string()
    .regex(/^[\w-]{8,64}$/)
    .optional(),
});

/** Reads the form of Run and Submit. `inputFault` says what the problem objects to in an input. */
export async function readSubmissionForm(
  request: Request,
  problem: Problem,
  inputFault: (args: readonly unknown[]) => Promise<string | undefined>,
): Promise<Read> {
  const sent = await formFields(request);
  const refuse = (error: string): Read => ({
    ...{ ok: false, error: `${error.charAt(0).toUpperCase()}${error.slice(1)}.` },
    source: String(sent["source"] ?? ""),
  });
  const fields = Fields.safeParse(sent);
  if (!fields.success) return refuse(fields.error.issues.map((issue) => issue.message).join("; "));
  const { intent, language, source, idempotencyKey = crypto.randomUUID() } = fields.data;
  if (!problem.languages.includes(language)) return refuse(`this problem is not judged in ${language}`);
  const own = intent === "run" ? parseList(fields.data.ownInputs ?? "[]") : [];
  if (!own) return refuse("the own inputs are not a list");
  if (own.length > OWN_INPUTS_LIMIT) return refuse(`at most ${OWN_INPUTS_LIMIT} own inputs are run at once`);
  const ownInputs: string[] = [];
  for (const [index, one] of own.entries()) {
    const read = await readInput(one, problem, inputFault);
    if ("fault" in read) return refuse(`own input ${index + 1}: ${read.fault}`);
    ownInputs.push(read.encoded);
  }
  // A browser sends line ends of a textarea as CRLF; the editor and the positions know only LF.
  return {
    ok: true,
    value: { mode: intent, language, source: source.replace(/\r\n/g, "\n"), ownInputs, idempotencyKey },
  };
}

function parseList(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** An input arrives as the text that the learner typed, or as the list of arguments itself. */
async function readInput(
  input: unknown,
  problem: Problem,
  inputFault: (args: readonly unknown[]) => Promise<string | undefined>,
): Promise<{ encoded: string } | { fault: string }> {
  const { parameters } = problem.signature;
  let args: unknown;
  try {
    args = decodeValue(typeof input === "string" ? input : JSON.stringify(input));
  } catch (error) {
    return { fault: `it is not JSON (${(error as Error).message.slice(0, 120)})` };
  }
  if (!Array.isArray(args) || args.length !== parameters.length) {
    const names = parameters.map((one) => one.name).join(", ");
    return { fault: `it must be a list of ${parameters.length} (${names})` };
  }
  try {
    const fault = await inputFault(args);
    if (fault !== undefined) return { fault: fault.replace(/\.$/, "") };
    const encoded = encodeValue(args);
    if (encoded.length <= OWN_INPUT_LENGTH_LIMIT) return { encoded };
    return { fault: `it has more than ${OWN_INPUT_LENGTH_LIMIT.toLocaleString("en")} characters` };
  } catch {
    // A validator knows its problem's inputs; on whatever else somebody sends, a thousand levels deep, it may throw.
    return { fault: "it is nothing like what this problem takes" };
  }
}
