import type { AppLoadContext } from "@remix-run/node";
import { findDesignAnswer } from "#db/design-answers.ts";
import { findDesign } from "#db/designs.ts";
import type { ItemResult } from "#db/interview-grading.ts";
import type { Interview, InterviewItem } from "#db/interviews.ts";
import { automaticScore } from "#problems/system-design/automatic-score.ts";
import { designTimes } from "./design-times.server.ts";

type Result =
  Extract<ItemResult, { kind: "design" | "skipped" }> extends infer One
    ? One extends unknown
      ? Omit<One, "position">
      : never
    : never;

/**
 * What counts of a design when its section has ended: the document that was saved last. Undefined where its
 * question was never shown.
 */
export async function designResult(
  { db, designs }: Pick<AppLoadContext, "db" | "designs">,
  visitorId: string,
  interview: Interview,
  item: InterviewItem,
  endedAt: number,
): Promise<Result | undefined> {
  const stored = await findDesign(db, item.slug);
  const loaded = stored?.version === item.version ? await designs.find(stored) : undefined;
  const skipped = loaded ? undefined : stored ? ("changed" as const) : ("retired" as const);
  const answer =
    item.designAnswerId === undefined
      ? undefined
      : await findDesignAnswer(db, visitorId, item.designAnswerId);
  if (!answer) return skipped && { kind: "skipped", skipped };
  const times = stored ? designTimes(stored, interview, item) : [];
  return {
    kind: "design",
    answerId: answer.id,
    asked: times.filter(({ askedAt }) => askedAt < endedAt),
    ...(loaded ? { score: automaticScore(loaded.design, answer.answer) } : {}),
    ...(skipped ? { skipped } : {}),
  };
}
