import { type AppLoadContext, redirect } from "@remix-run/node";
import { sealedQuestions } from "#db/sealed.ts";

/**
 * Throws the way to the open set or interview that keeps the key of this question back. Its page and every answer to it,
 * older ones too, would tell it.
 */
export async function refuseSealed(
  { db, visitor }: Pick<AppLoadContext, "db" | "visitor">,
  slug: string | undefined,
): Promise<void> {
  const address = (await sealedQuestions(db, visitor.id)).get(slug ?? "");
  if (address !== undefined) throw redirect(`${address}?sealed`, 303);
}
