import { type AppLoadContext, redirect } from "@remix-run/node";
import { refuseAsked } from "#app/interview/refuse-asked.server.ts";
import { findDesignAnswer, findOpenDesignAnswer, type StoredDesignAnswer } from "#db/design-answers.ts";
import { findDesign } from "#db/designs.ts";
import { settleDesignAnswers } from "#db/finish-design-answer.ts";
import type { RenderedDesign } from "#problems/rendered-design.ts";
import type { Design } from "#problems/system-design/schema.ts";
import type { DesignAnswer } from "#problems/system-design/vocabulary.ts";
import type { DesignHead } from "./review-data.ts";

/** A question with all that opens when an answer to it is finished. */
export type ReviewedDesign = {
  slug: string;
  version: string;
  design: Design;
  rendered: RenderedDesign;
  reference: DesignAnswer;
};

type Context = Pick<AppLoadContext, "db" | "designs" | "log">;

/** Throws the answer 404 when there is no such question, 503 while its folder was changed and not seeded. */
export async function reviewedDesign({ db, designs, log }: Context, slug: string): Promise<ReviewedDesign> {
  const stored = await findDesign(db, slug);
  if (!stored) throw new Response(null, { status: 404 });
  const loaded = await designs.find(stored);
  if (loaded) {
    const { design, reference } = loaded;
    return { slug, version: stored.version, rendered: stored.rendered, design, reference };
  }
  log.error({ slug }, "a design question's folder was changed and not seeded yet");
  throw new Response("This question was changed on the server a moment ago and is not stored yet.", {
    status: 503,
  });
}

export type FinishedAnswer = StoredDesignAnswer & { finishedAt: number };

/**
 * The visitor's own finished answer. Throws the answer 404 where there is none of theirs, and the way to the
 * workspace while it is being written, or to the interview under way that asks the same question.
 */
export async function ownFinishedAnswer(
  { db, visitor }: Pick<AppLoadContext, "db" | "visitor">,
  slug: string,
  id: string,
): Promise<FinishedAnswer> {
  await refuseAsked({ db, visitor }, { item: "design", slug });
  await settleDesignAnswers(db, visitor.id);
  const answer = await findDesignAnswer(db, visitor.id, id);
  if (answer?.slug !== slug || answer.leftAt !== undefined) throw new Response(null, { status: 404 });
  const { finishedAt } = answer;
  if (finishedAt === undefined) throw redirect(`/designs/${slug}`);
  return { ...answer, finishedAt };
}

/** The same, or the one that is being written without a clock outside an interview: its versions may be seen too. */
export async function ownAnswerWithVersions(
  context: Pick<AppLoadContext, "db" | "visitor">,
  slug: string,
  id: string,
): Promise<StoredDesignAnswer> {
  await refuseAsked(context, { item: "design", slug });
  const open = await findOpenDesignAnswer(context.db, context.visitor.id, slug);
  return open?.id === id && open.mode === "practice" ? open : await ownFinishedAnswer(context, slug, id);
}

export function headOf({ slug, design }: ReviewedDesign): DesignHead {
  return { slug, title: design.title, difficulty: design.difficulty };
}
