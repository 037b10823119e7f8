import { type ActionFunctionArgs, json, redirect } from "@remix-run/node";
import { z } from "zod";
import { formFields } from "#app/form-fields.server.ts";
import { LocalAddress } from "#app/local-address.server.ts";
import { refuseForm } from "#app/refuse-form.server.ts";
import { addBookmark, removeBookmark } from "#db/bookmarks.ts";
import { findItem, ItemKeySchema } from "#db/item.ts";

const BookmarkForm = ItemKeySchema.extend({
  bookmarked: z.enum(["on", "off"]),
  /** Where the form was sent without scripts. */
  returnTo: LocalAddress.optional(),
}).strict();

/** Sets or takes away one's own bookmark. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { db, visitor } = context;
  const form = BookmarkForm.safeParse(await formFields(request));
  if (!form.success) return refuseForm(request, { status: 400, error: "This form is none of this page." });
  const { item, slug, bookmarked, returnTo } = form.data;
  const key = { visitorId: visitor.id, item, slug };
  // What is no longer offered can be let go, whatever it was.
  if (bookmarked === "off") await removeBookmark(db, key);
  else if (await findItem(db, key)) await addBookmark(db, key);
  else return refuseForm(request, { status: 404, error: "There is nothing of this name to bookmark." });
  return returnTo ? redirect(returnTo, 303) : json({ bookmarked: bookmarked === "on" });
}

/** Nothing to read here: the list stands with the notes. */
export function loader() {
  return redirect("/notes");
}
