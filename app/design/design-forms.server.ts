import { z } from "zod";
import { ANSWER_BYTES_LIMIT, DesignAnswerSchema, SheetSchema } from "#problems/system-design/answer.ts";
import {
  ANSWER_MODES,
  type DesignAnswer,
  SECTIONS,
  type Section,
  type Sheet,
} from "#problems/system-design/vocabulary.ts";

const Id = z.string().max(40);
const Revision = z.coerce.number().int().min(0);
const Json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: "custom", message: "What was sent is no JSON." });
    return z.NEVER;
  }
});

const TOO_LONG = `An answer may take ${ANSWER_BYTES_LIMIT / 1000} kB: shorten a section, or take something off the board, to have it saved.`;
const isWithinLimit = (text: string) => Buffer.byteLength(text) <= ANSWER_BYTES_LIMIT;

/** A whole answer to keep. `keep`: what it replaces is to be found among the versions. */
export const SaveForm = z.strictObject({
  answer: z.string().refine(isWithinLimit, TOO_LONG).pipe(Json).pipe(DesignAnswerSchema),
  baseRevision: Revision,
  keep: z.literal("1").optional(),
});

/** Seconds that were spent on sections since the last time. */
export const SpentForm = z.strictObject({
  spent: Json.pipe(z.partialRecord(z.enum(SECTIONS), z.number().min(0).max(86_400))),
});

export const SheetForm = z.strictObject({
  sheet: z.string().max(100_000).pipe(Json).pipe(SheetSchema),
});

/** What the page of a question sends beside texts. */
export const DesignForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("start"), mode: z.enum(ANSWER_MODES) }),
  z.strictObject({ intent: z.literal("ask"), id: Id }),
  z.strictObject({ intent: z.literal("leave"), id: Id }),
  z.strictObject({ intent: z.literal("keep"), id: Id, name: z.string().trim().min(1).max(80) }),
  z.strictObject({ intent: z.literal("finish"), id: Id, confirmed: z.literal("yes").optional() }),
]);
export type DesignForm = z.infer<typeof DesignForm>;

export type PlainForm = { id: string; baseRevision: number; fields: Record<string, string> };

/** A part of the answer that was sent without scripts; undefined for another form. */
export function readPlainForm(fields: Record<string, string>): PlainForm | undefined {
  const { intent, id, baseRevision, ...rest } = fields;
  const revision = Revision.safeParse(baseRevision);
  if (!["texts", "sheet", "replies"].includes(intent ?? "") || id === undefined || !revision.success) {
    return undefined;
  }
  return { id, baseRevision: revision.data, fields: rest };
}

/** The answer with what a plain form says in its place. Fields that are none of ours are left out. */
export function withPlainFields(answer: DesignAnswer, fields: Record<string, string>): DesignAnswer {
  const texts = { ...answer.texts };
  const replies = { ...answer.replies };
  const rows = { ...answer.sheet.rows };
  for (const [name, value] of Object.entries(fields)) {
    const text = value.replace(/\r\n/g, "\n");
    const [, kind = "", key = ""] = /^(text|reply|row)-(.+)$/.exec(name) ?? [];
    if (kind === "text" && SECTIONS.includes(key as Section)) texts[key as Section] = text;
    if (kind === "reply") replies[key] = text;
    if (kind === "row") rows[key] = text;
  }
  return { ...answer, texts, replies, sheet: { rows, own: ownRows(answer.sheet, fields) } };
}

/** Rows that lost everything are gone; the empty one at the end becomes a new row. */
function ownRows({ own }: Sheet, fields: Record<string, string>): Sheet["own"] {
  const field = (id: string, part: string) => fields[`own-${id}-${part}`];
  const changed = own.map((row) => ({
    ...row,
    label: field(row.id, "label") ?? row.label,
    total: field(row.id, "total") ?? row.total,
    expression: field(row.id, "expression") ?? row.expression,
  }));
  const [label = "", total = "", expression = ""] = ["label", "total", "expression"].map((part) =>
    field("new", part),
  );
  const next = { id: `plain-${own.length + 1}-${Date.now().toString(36)}`, label, total, expression };
  const all = label !== "" || expression !== "" ? [...changed, next] : changed;
  return all.filter((row) => row.label !== "" || row.expression !== "" || !(`own-${row.id}-label` in fields));
}

/** Of several objections the one that a learner can do something about. */
export function objectionOf(issues: readonly { message: string }[]): string {
  return (
    issues.find((one) => one.message.endsWith("."))?.message ??
    "The answer was not sent in a form that is understood."
  );
}
