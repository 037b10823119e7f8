import { z } from "zod";
import type { CommentView } from "#app/design-review/review-data.ts";
import { renderNote } from "#app/notes/render-note.server.ts";
import {
  COMMENT_LENGTH_LIMIT,
  COMMENTS_A_LINK,
  COMMENTS_A_REVIEWER,
  type Commenting,
  type DesignComment,
} from "#db/design-comments.ts";
import { escapeText } from "#problems/render-markup.ts";
import { type KeyedPlace, keysOf } from "#problems/system-design/marking/places.ts";
import type { AnswerPlace } from "#problems/system-design/vocabulary.ts";

/**
 * Characters of all comments that a page shows with their formatting: what two hundred comments of formulas take is
 * many seconds and megabytes. What is beyond stands there as it was typed.
 */
const FORMATTED_CHARACTERS = 40_000;

/** Comments with their replies. What a stranger wrote is text, or elements that are ours. */
export function commentViews(
  comments: readonly DesignComment[],
  visitorId: string,
  places: readonly KeyedPlace[],
  wordsOf: Readonly<Record<string, string>>,
): CommentView[] {
  let left = FORMATTED_CHARACTERS;
  const html = (text: string): string => {
    left -= text.length;
    return left >= 0 ? renderNote(text) : `<p>${escapeText(text).replaceAll("\n", "<br>")}</p>`;
  };
  const view = (comment: DesignComment): CommentView => {
    const { id, name, place, text, deletedAt, createdAt } = comment;
    return {
      ...{ id, createdAt, replies: [], isDeleted: deletedAt !== undefined },
      isMine: comment.visitorId === visitorId,
      html: deletedAt === undefined ? html(text) : "",
      ...(name === undefined ? {} : { name }),
      ...(place === undefined ? {} : { about: aboutOf(place, places, wordsOf) }),
    };
  };
  const byThread = Map.groupBy(comments, ({ replyTo }) => replyTo ?? "");
  return (byThread.get("") ?? [])
    .map((one) => ({ ...view(one), replies: (byThread.get(one.id) ?? []).map(view) }))
    .filter(({ isDeleted, replies }) => !isDeleted || replies.some((reply) => !reply.isDeleted));
}

function aboutOf(
  place: AnswerPlace,
  places: readonly KeyedPlace[],
  wordsOf: Readonly<Record<string, string>>,
): NonNullable<CommentView["about"]> {
  const [key] = keysOf([place], places);
  const quote = "quote" in place ? place.quote : undefined;
  const words = quote ?? (key === undefined ? undefined : wordsOf[key]) ?? "something that is gone";
  return { words, ...(key === undefined ? {} : { key }) };
}

const CommentFields = z.strictObject({
  intent: z.literal("comment"),
  text: z
    .string()
    .transform((text) => text.replace(/\r\n/g, "\n").trim())
    .pipe(
      z
        .string()
        .min(1, "Write something before you send it.")
        .max(COMMENT_LENGTH_LIMIT, `At most ${COMMENT_LENGTH_LIMIT} characters: shorten the comment.`),
    ),
  /** The key of a place; empty: the whole answer. */
  place: z.string().max(80).optional(),
  replyTo: z.string().max(40).optional(),
});

export type SentComment = { text: string; place?: AnswerPlace; replyTo?: string };

/** The comment of a form, or why it can't be taken. Throws the answer 400 for what no page sends. */
export function readComment(
  fields: Record<string, string>,
  places: readonly KeyedPlace[],
): SentComment | { error: string } {
  const parsed = CommentFields.safeParse(fields);
  if (!parsed.success) {
    const said = parsed.error.issues.find(({ message }) => message.endsWith("."));
    if (said) return { error: said.message };
    throw new Response("The form is not one of ours.", { status: 400 });
  }
  const { text, place = "", replyTo } = parsed.data;
  const chosen = places.find(({ key }) => key === place)?.place;
  if (place !== "" && !chosen) throw new Response("The answer has no such place.", { status: 400 });
  return { text, ...(chosen ? { place: chosen } : {}), ...(replyTo === undefined ? {} : { replyTo }) };
}

/** Why a comment was not stored, as a sentence; undefined when it was. */
export function notStored({ kind }: Commenting): string | undefined {
  switch (kind) {
    case "stored":
      return undefined;
    case "none":
      return "What you reply to is not there any more.";
    case "too_many":
      return `Through one link there is room for ${COMMENTS_A_LINK} comments, ${COMMENTS_A_REVIEWER} of them by one reviewer. Ask for another link.`;
    case "over_quota":
      return "Your storage is full: delete something of yours in the settings, then send it again.";
  }
}
