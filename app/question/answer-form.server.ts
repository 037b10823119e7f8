import { z } from "zod";
import { FREE_LENGTH_LIMIT, type Response } from "#problems/question/response.ts";
import type { Question } from "#problems/question/schema.ts";

/** The form of an answer, whatever the question: names of fields carry the place, `place-2`, `match-0`. */
const CommonFields = z.object({
  version: z.string().max(32),
  /** When the page was made, in milliseconds since 1970, as the server said. */
  opened: z.coerce.number().int().min(0),
  hints: z.coerce.number().int().min(0).max(10).default(0),
});

export type AnswerForm = z.infer<typeof CommonFields> & { response: Response };

const Place = z.coerce.number().int().min(0).max(20);

/** Undefined where the form is none of ours, unknown fields included; a sentence where something is missing. */
export function readAnswerForm(
  question: Question,
  fields: Record<string, string>,
): AnswerForm | { missing: string } | undefined {
  const common = CommonFields.safeParse(fields);
  const known = new Set([...Object.keys(CommonFields.shape), ...fieldNames(question)]);
  if (!common.success || Object.keys(fields).some((name) => !known.has(name))) return undefined;
  const response = readResponse(question, fields);
  if (response === undefined || "missing" in response) return response;
  return { ...common.data, response };
}

function fieldNames(question: Question): string[] {
  switch (question.kind) {
    case "single":
      return ["choice"];
    case "multiple":
      return question.options.map((_, place) => `choice-${place}`);
    case "numeric":
      return ["amount", "unit"];
    case "ordering":
      return question.items.map((_, item) => `place-${item}`);
    case "matching":
      return question.pairs.map((_, left) => `match-${left}`);
    case "free":
      return ["text"];
  }
}

function readResponse(
  question: Question,
  fields: Record<string, string>,
): Response | { missing: string } | undefined {
  switch (question.kind) {
    case "single": {
      if (fields["choice"] === undefined) return { missing: "Choose one of the options." };
      const choice = Place.safeParse(fields["choice"]);
      return choice.success ? { kind: "single", choice: choice.data } : undefined;
    }
    case "multiple": {
      const choices = question.options.flatMap((_, place) => (`choice-${place}` in fields ? [place] : []));
      return { kind: "multiple", choices };
    }
    case "numeric": {
      const { amount = "", unit = "" } = fields;
      if (amount.length > 80 || unit.length > 20) return undefined;
      return { kind: "numeric", text: amount.trim(), unit: unit.trim() };
    }
    case "ordering": {
      const places = numbered(fields, "place", question.items.length);
      return places && { kind: "ordering", order: orderOf(places) };
    }
    case "matching": {
      const { length } = question.pairs;
      const isMissing = question.pairs.some((_, left) => (fields[`match-${left}`] ?? "") === "");
      if (isMissing) return { missing: "Choose a partner for each line." };
      const matches = numbered(fields, "match", length);
      return matches && { kind: "matching", matches };
    }
    case "free": {
      const text = (fields["text"] ?? "").replace(/\r\n/g, "\n").trim();
      if (text === "") return { missing: "Write your answer first: the points open afterwards." };
      if (text.length > FREE_LENGTH_LIMIT) {
        return { missing: `At most ${FREE_LENGTH_LIMIT.toLocaleString("en")} characters: shorten it.` };
      }
      return { kind: "free", text };
    }
  }
}

/** `name-0`, `name-1`, … as numbers; undefined where one is none. */
function numbered(fields: Record<string, string>, name: string, count: number): number[] | undefined {
  const numbers = Array.from({ length: count }, (_, index) => Place.safeParse(fields[`${name}-${index}`]));
  return numbers.every((one) => one.success) ? numbers.map((one) => one.data ?? 0) : undefined;
}

/** The items by the places that they were given, 1 first. Items of one place stay out: the grade refuses that. */
function orderOf(places: readonly number[]): number[] {
  return places.flatMap((_, index) => {
    const item = places.indexOf(index + 1);
    return item < 0 ? [] : [item];
  });
}
