import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { formFields } from "#app/form-fields.server.ts";
import { addressOfItem } from "#app/review/address-of-item.ts";
import { END_REVIEW, reviewCookie } from "#app/review/review-cookie.ts";
import { NextForm } from "#app/review/review-form.server.ts";
import { waitingForMarks } from "#app/review/waiting-for-marks.server.ts";
import { beginCoding } from "#db/review-begin.ts";
import { itemName } from "#db/review-items.ts";
import { type DueItem, reviewToday } from "#db/review-queue.ts";

/** Leads to the next card of today or to the one that is asked for; back to the review when there is none. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { db, visitor } = context;
  const form = NextForm.safeParse(await formFields(request));
  if (!form.success) throw new Response(null, { status: 400 });
  const { today, queue, order } = await reviewToday(db, visitor.id);
  const { card, after } = form.data;
  const next = queue.find((one) => itemName(one) === card) ?? nextCard(queue, order, after);
  if (!next) return redirect("/review", { status: 303, headers: { "set-cookie": END_REVIEW } });
  if (next.kind === "coding") await beginCoding(db, visitor.id, next.slug);
  const address = (await waitingForMarks(db, visitor.id, next)) ?? addressOfItem(next);
  return redirect(address, { status: 303, headers: { "set-cookie": reviewCookie(today) } });
}

/** There is nothing to read here. */
export function loader() {
  return redirect("/review");
}

/** The first that is left behind the card that one comes from; what was skipped comes again at the end. */
function nextCard(
  queue: readonly DueItem[],
  order: readonly string[],
  after: string | undefined,
): DueItem | undefined {
  const at = after === undefined ? -1 : order.indexOf(after);
  const names = [...order.slice(at + 1), ...order.slice(0, at + 1)];
  const next = names.find((name) => queue.some((one) => itemName(one) === name));
  return queue.find((one) => itemName(one) === next);
}
