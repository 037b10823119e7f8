import type { Signature } from "#problems/vocabulary.ts";
import { argumentFault } from "./argument-check.ts";

/** An input of the learner's own: the text of each parameter as typed, which may be half written. */
export type OwnInput = { key: string; texts: string[] };

/** As in db/own-inputs.ts, which the browser cannot import; a test keeps them equal. */
export const MOST_OWN_INPUTS = 10;
export const MOST_OWN_INPUT_CHARACTERS = 20_000;

let made = 0;
/** Keys tell inputs apart on this page only. */
export function ownInput(texts: string[]): OwnInput {
  made += 1;
  return { key: `own-${made}`, texts };
}

/** What separates the texts in a draft: a comma on a line of its own, which no JSON writer makes. */
const BETWEEN = "\n,\n";

/** One text for the draft. It is a JSON list of arguments as soon as every text is JSON. */
export function writeOwnInput({ texts }: OwnInput): string {
  return `[\n${texts.join(BETWEEN)}\n]`;
}

/** The reverse, for as many parameters. A list that came from elsewhere is taken apart by its arguments. */
export function readOwnInput(text: string, parameters: number): OwnInput {
  const texts = text.replace(/^\[\n/, "").replace(/\n\]$/, "").split(BETWEEN);
  if (text.startsWith("[\n") && texts.length === parameters) return ownInput(texts);
  const list = parse(text);
  if (Array.isArray(list.value) && list.value.length === parameters) {
    return ownInput(list.value.map((one) => JSON.stringify(one, null, 1)));
  }
  return ownInput([text, ...Array.from({ length: parameters - 1 }, () => "")].slice(0, parameters));
}

/** Why the input cannot be run, for each parameter in order; undefined where it is right. */
export function ownInputFaults(input: OwnInput, signature: Signature): (string | undefined)[] {
  const { texts } = input;
  if (writeOwnInput(input).length > MOST_OWN_INPUT_CHARACTERS)
    return ["The input is longer than 20,000 characters."];
  return signature.parameters.map(({ name, type }, index) => {
    const text = texts[index] ?? "";
    if (text.trim() === "") return `${name} is empty: write its value as JSON.`;
    const { value, error } = parse(text);
    return error === undefined
      ? argumentFault(name, value, type, signature.types)
      : `${name} is not JSON: ${error}`;
  });
}

/** Nothing was written yet: such an input is left out of a run. */
export function isBlank({ texts }: OwnInput): boolean {
  return texts.every((text) => text.trim() === "");
}

export function isRunnable(input: OwnInput, signature: Signature): boolean {
  return ownInputFaults(input, signature).every((fault) => fault === undefined);
}

function parse(text: string): { value?: unknown; error?: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error: said(error instanceof Error ? error.message : String(error), text) };
  }
}

/** Engines word it differently and count characters; people count lines. */
function said(message: string, text: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return /end of/i.test(message) ? "it ends too early." : `${message}.`;
  const before = text.slice(0, Number(position)).split("\n");
  const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  const token = text.charAt(Number(position));
  return token === "" ? "it ends too early." : `unexpected ${JSON.stringify(token)} at ${place}.`;
}
