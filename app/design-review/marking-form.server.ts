import { z } from "zod";
import type { Database } from "#db/database.ts";
import { type DesignReview, finishDesignReview, keepMark, type MarkKeeping } from "#db/design-reviews.ts";
import {
  EVIDENCE_LIMIT,
  MARK_COMMENT_LIMIT,
  objectionTo,
} from "#problems/system-design/marking/draft-marks.ts";
import type { KeyedPlace } from "#problems/system-design/marking/places.ts";
import { DIMENSIONS, type Dimension, LEVELS } from "#problems/system-design/vocabulary.ts";

/** Whoever marks too much is told so, instead of being refused for the number of boxes. */
export const MOST_FIELDS = 1000;

/** A box of a piece of evidence is called so, followed by the key of the place. */
const EVIDENCE = "evidence-";

const MarkFields = z.strictObject({
  intent: z.enum(["keep", "mark"]),
  criterion: z.enum(DIMENSIONS),
  level: z
    .enum(LEVELS.map(String) as [string, ...string[]])
    .transform((level) => LEVELS.find((one) => String(one) === level))
    .optional(),
  comment: z
    .string()
    .transform((text) => text.replace(/\r\n/g, "\n"))
    .pipe(
      z
        .string()
        .max(MARK_COMMENT_LIMIT, `At most ${MARK_COMMENT_LIMIT} characters: shorten what you say here.`),
    ),
});

export type Marking =
  | { kind: "kept" | "marked"; criterion: Dimension }
  | { kind: "refused"; error: string; status: 400 | 409 | 507 };

const REFUSALS: Record<Exclude<MarkKeeping, "kept">, { error: string; status: 409 | 507 }> = {
  closed: { error: "This review was handed in, in another tab perhaps: its marks stand.", status: 409 },
  over_quota: {
    error: "Your storage is full: delete something of yours in the settings, then mark again.",
    status: 507,
  },
};

/**
 * Takes what a reviewer has of one dimension. `keep` stores whatever there is; `mark` counts it, for which a
 * level above fail needs evidence, and opens the reference. Throws the answer 400 for what no page sends.
 */
export async function takeMark(
  db: Database,
  review: DesignReview & { visitorId: string },
  fields: Record<string, string>,
  places: readonly KeyedPlace[],
): Promise<Marking> {
  const [boxes, rest] = split(fields);
  const parsed = MarkFields.safeParse(rest);
  if (!parsed.success) {
    const said = parsed.error.issues.find(({ message }) => message.endsWith("."));
    if (!said) throw new Response("The form is not one of ours.", { status: 400 });
    return { kind: "refused", error: said.message, status: 400 };
  }
  const { intent, criterion, level, comment } = parsed.data;
  const evidence = places.filter(({ key }) => boxes.has(key)).map(({ place }) => place);
  if (evidence.length > EVIDENCE_LIMIT) {
    const error = `At most ${EVIDENCE_LIMIT} pieces of evidence: keep those that decide the level.`;
    return { kind: "refused", error, status: 400 };
  }
  const objection = intent === "mark" ? objectionTo({ level, evidence }) : undefined;
  const counts = intent === "mark" && objection === undefined;
  const { id, visitorId } = review;
  const keeping = await keepMark(db, { id, visitorId, dimension: criterion }, (before) => {
    // Once it counts, a level is replaced by another one that counts, not by one without evidence.
    const isKept = before?.marked === undefined || objectionTo({ level, evidence }) === undefined;
    if (!isKept) return before;
    const marked = before?.marked ?? (counts ? level : undefined);
    return {
      ...{ evidence, comment },
      ...(level === undefined ? {} : { level }),
      ...(marked === undefined ? {} : { marked }),
    };
  });
  if (keeping !== "kept") return { kind: "refused", ...REFUSALS[keeping] };
  if (objection !== undefined) return { kind: "refused", error: objection, status: 400 };
  return { kind: intent === "mark" ? "marked" : "kept", criterion };
}

/** Hands the review in. A sentence where something is missing. */
export async function handIn(
  db: Database,
  review: DesignReview & { visitorId: string },
): Promise<string | undefined> {
  const result = await finishDesignReview(db, review);
  return result === "incomplete"
    ? "Mark every dimension first; those without a mark have no tick."
    : undefined;
}

function split(fields: Record<string, string>): [Set<string>, Record<string, string>] {
  const boxes = new Set<string>();
  const rest: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (name.startsWith(EVIDENCE)) boxes.add(name.slice(EVIDENCE.length));
    else rest[name] = value;
  }
  return [boxes, rest];
}
