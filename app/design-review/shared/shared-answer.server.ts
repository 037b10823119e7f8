import type { AppLoadContext } from "@remix-run/node";
import {
  type FinishedAnswer,
  type ReviewedDesign,
  reviewedDesign,
} from "#app/design-review/reviewed-design.server.ts";
import { refuseAsked } from "#app/interview/refuse-asked.server.ts";
import type { Database } from "#db/database.ts";
import { findDesignAnswer } from "#db/design-answers.ts";
import { findDesignVersion } from "#db/design-versions.ts";
import { interviewAsking } from "#db/sealed.ts";
import { openShareLink, type ShareLink } from "#db/share-links.ts";

export type SharedAnswer = {
  link: ShareLink;
  open: ReviewedDesign;
  /** As it was in the version that is shared. */
  answer: FinishedAnswer;
  version: number;
};

/**
 * What a token opens. Throws the answer 404 for one that is wrong, expired or revoked, and where what it opened
 * is gone: all of them look the same. Throws the way to the interview under way that asks whoever comes here the same
 * question: behind the link are its rubric and its reference. While one asks its writer, who could come here as somebody
 * else, it is closed to everybody.
 */
export async function sharedAnswer(
  context: Pick<AppLoadContext, "db" | "designs" | "log" | "visitor">,
  token: string | undefined,
): Promise<SharedAnswer> {
  const { db } = context;
  const link = await openShareLink(db, token ?? "");
  if (link?.subject !== "design_answer" || link.version === undefined) throw nothing();
  const answer = await findDesignAnswer(db, link.visitorId, link.subjectId);
  const shared = answer && (await findDesignVersion(db, answer.id, link.version));
  if (!shared || answer.finishedAt === undefined) throw nothing();
  await refuseAsked(context, { item: "design", slug: answer.slug });
  await refuseWhileAsked(db, link.visitorId, answer.slug);
  const open = await reviewedDesign(context, answer.slug);
  const { finishedAt } = answer;
  return { link, open, version: link.version, answer: { ...answer, finishedAt, answer: shared.answer } };
}

async function refuseWhileAsked(db: Database, visitorId: string, slug: string): Promise<void> {
  if ((await interviewAsking(db, visitorId, { item: "design", slug })) === undefined) return;
  // Not why: who has the link need not know what its writer is doing.
  throw new Response(
    "What this link opens is kept back for an hour or two. Keep the link and try it again later.",
    {
      status: 423,
    },
  );
}

function nothing(): Response {
  return new Response(null, { status: 404 });
}
