import type { Database } from "./database.ts";
import { DesignDefinitionSchema } from "./designs.ts";
import { readJson } from "./json-column.ts";

/** What others said of one shared answer. */
export type SaidOfDesign = {
  slug: string;
  title: string;
  answerId: string;
  /** Of those who said it, each once. */
  names: string[];
  comments: number;
  /** Handed in, by the rubric. */
  reviews: number;
  /** Of the latest word, in milliseconds since 1970, UTC. */
  at: number;
};

/** What others have said of a visitor's designs after `since`, the latest first. */
export async function saidOfDesigns(db: Database, visitorId: string, since: number): Promise<SaidOfDesign[]> {
  const answers = db.selectFrom("designAnswer").select("id").where("visitorId", "=", visitorId);
  const [comments, reviews] = await Promise.all([
    db
      .selectFrom("designComment")
      .select(["answerId", "name", "createdAt as at"])
      .where("answerId", "in", answers)
      .where("shareLinkId", "is not", null)
      .where("deletedAt", "is", null)
      .where("importedId", "is", null)
      .where("createdAt", ">", since)
      .where((eb) => eb.or([eb("visitorId", "is", null), eb("visitorId", "<>", visitorId)]))
      .execute(),
    db
      .selectFrom("designReview")
      .select(["answerId", "name", "finishedAt as at"])
      .where("answerId", "in", answers)
      .where("reviewer", "<>", "self")
      .where("importedId", "is", null)
      .where("finishedAt", ">", since)
      .where((eb) => eb.or([eb("visitorId", "is", null), eb("visitorId", "<>", visitorId)]))
      .$narrowType<{ at: number }>()
      .execute(),
  ]);
  const ids = [...new Set([...comments, ...reviews].map(({ answerId }) => answerId))];
  if (ids.length === 0) return [];
  const told = await db
    .selectFrom("designAnswer")
    .innerJoin("design", "design.slug", "designAnswer.slug")
    .select(["designAnswer.id", "design.slug", "design.definition"])
    .where("designAnswer.id", "in", ids)
    .execute();
  return told
    .map(({ id, slug, definition }): SaidOfDesign => {
      const { title } = readJson(DesignDefinitionSchema, definition, `the definition of ${slug}`);
      const own = { comments: comments.filter(of(id)), reviews: reviews.filter(of(id)) };
      const all = [...own.comments, ...own.reviews].sort((a, b) => a.at - b.at);
      return {
        ...{ slug, title, answerId: id },
        names: [...new Set(all.flatMap(({ name }) => name ?? []))],
        ...{ comments: own.comments.length, reviews: own.reviews.length },
        at: Math.max(...all.map(({ at }) => at)),
      };
    })
    .sort((a, b) => b.at - a.at);
}

function of(id: string) {
  return ({ answerId }: { answerId: string }) => answerId === id;
}
