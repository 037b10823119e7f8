import type { AppLoadContext } from "@remix-run/node";
import { z } from "zod";
import {
  createShareLink,
  listShareLinks,
  type NewShareLink,
  OPEN_LINKS_LIMIT,
  type ShareLink,
  type ShareSubject,
} from "#db/share-links.ts";
import type { ShareLinkView } from "./share-link-view.ts";

const DAY_MS = 86_400_000;

/** As somebody wants to be called: one line that looks like one. */
export const DisplayName = z
  .string()
  .trim()
  .max(40, "At most 40 characters.")
  .regex(/^[^\p{C}\p{Zl}\p{Zp}]*$/u, "Use letters, digits and signs only.");

const ShareFields = z.strictObject({
  intent: z.literal("share"),
  days: z.enum(["1", "7", "30"]).transform(Number),
  fromName: DisplayName,
});

/** Makes a link to something that is the visitor's, and says its address this once. */
export async function shareSubject(
  { db, visitor }: Pick<AppLoadContext, "db" | "visitor">,
  origin: string,
  subject: Pick<NewShareLink, "subject" | "subjectId" | "version">,
  fields: Record<string, string>,
): Promise<{ fresh: string } | { shareError: string }> {
  const parsed = ShareFields.safeParse(fields);
  if (!parsed.success) {
    const said = parsed.error.issues.find(({ message }) => message.endsWith("."));
    if (said) return { shareError: said.message };
    throw new Response("The form is not one of ours.", { status: 400 });
  }
  const { days, fromName } = parsed.data;
  const sharing = await createShareLink(db, {
    ...{ visitorId: visitor.id, ...subject },
    ...(fromName === "" ? {} : { fromName }),
    expiresAt: Date.now() + days * DAY_MS,
  });
  if (sharing.kind === "shared") return { fresh: `${origin}/shared/${sharing.token}` };
  return { shareError: `${OPEN_LINKS_LIMIT} links of yours are open: revoke one that is not needed.` };
}

/** The links of something that is shared, the latest first. */
export async function shareLinkViews(
  { db, visitor }: Pick<AppLoadContext, "db" | "visitor">,
  subject: { subject: ShareSubject; subjectId: string },
  now: number,
): Promise<ShareLinkView[]> {
  const links = await listShareLinks(db, visitor.id, subject);
  return links.map(({ id, createdAt, expiresAt, openedAt, revokedAt }) => ({
    ...{ id, createdAt, expiresAt, state: stateOf({ revokedAt, expiresAt }, now) },
    ...(openedAt === undefined ? {} : { openedAt }),
  }));
}

function stateOf(
  { revokedAt, expiresAt }: { revokedAt: ShareLink["revokedAt"]; expiresAt: number },
  now: number,
): ShareLinkView["state"] {
  if (revokedAt !== undefined) return "revoked";
  return expiresAt <= now ? "expired" : "open";
}
