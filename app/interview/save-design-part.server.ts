import type { AppLoadContext } from "@remix-run/node";
import type { PlainForm } from "#app/design/design-forms.server.ts";
import { takePlainForm } from "#app/design/take-answer.server.ts";
import type { InterviewItem } from "#db/interviews.ts";
import type { TakenForm } from "./take-page-form.server.ts";

/** Keeps a part of a design that was sent without scripts, as the question's own page does. */
export async function saveDesignPart(
  context: Pick<AppLoadContext, "db" | "visitor">,
  item: InterviewItem,
  form: PlainForm,
  now: number,
): Promise<TakenForm> {
  if (form.id !== item.designAnswerId) {
    return { status: 400, error: "This form is none of this page. Load the page again." };
  }
  const taken = await takePlainForm(context, item.slug, form, now);
  if (taken.kind === "saved") return { search: `?item=${item.position}` };
  if (taken.kind === "conflict" || taken.status === 404) {
    return { status: 409, error: "There is no such answer any more." };
  }
  if (taken.status === 410) return { search: "?late" };
  const { status, error, answer } = taken;
  return { status, error, ...(answer ? { design: answer } : {}) };
}
