import { type AppLoadContext, json, redirect } from "@remix-run/node";
import { keepDesignVersion } from "#db/design-versions.ts";
import type { StoredDesign } from "#db/designs.ts";
import { finishDesignAnswer } from "#db/finish-design-answer.ts";
import { leaveDesignAnswer, openDesignAnswer } from "#db/open-design-answer.ts";
import type { DesignAnswer } from "#problems/system-design/vocabulary.ts";
import type { DesignForm } from "./design-forms.server.ts";
import { askNext, openAnswer } from "./open-design.server.ts";
import { openParts } from "./open-parts.ts";

/** What a form of the page comes back with, where it does not lead on. */
export type DesignResult =
  | { kind: "kept"; name: string }
  /** What is still empty. `at` tells one press from the next. */
  | { kind: "finishing"; open: string[]; at: number }
  /** `answer` is what was sent, where the form was a part of it. */
  | { kind: "refused"; error: string; answer?: DesignAnswer };

const FULL = "Your storage here is full: export or delete what you have in the settings.";

/** Begins an answer, or does something with the open one; leads back to the page, or to what was finished. */
export async function takeDesignForm(
  context: Pick<AppLoadContext, "db" | "visitor">,
  stored: StoredDesign,
  form: DesignForm,
  now: number = Date.now(),
) {
  const { db, visitor } = context;
  const { slug, version, minutes } = stored;
  const address = `/designs/${slug}`;
  const mine = { visitorId: visitor.id };
  if (form.intent === "start") {
    const begun = await openDesignAnswer(db, { ...mine, slug, version, minutes, mode: form.mode }, now);
    return begun.kind === "over_quota" ? refused(413, FULL) : redirect(address, 303);
  }
  const opened = await openAnswer(context, stored, now);
  // Finished meanwhile, in another tab or because the time is up.
  if (opened?.open.id !== form.id) return redirect(`${address}?up`, 303);
  switch (form.intent) {
    case "ask":
      await askNext(context, stored, opened, now);
      return redirect(address, 303);
    case "leave":
      await leaveDesignAnswer(db, visitor.id, form.id, now);
      return redirect(address, 303);
    case "keep": {
      const kept = await keepDesignVersion(db, { ...mine, id: form.id, name: form.name }, now);
      return kept.kind === "over_quota"
        ? refused(413, FULL)
        : json<DesignResult>({ kind: "kept", name: form.name });
    }
    case "finish": {
      if (form.confirmed !== "yes") {
        const asked = opened.asked.map(({ followUp }) => followUp);
        const open = openParts(opened.open.answer, { rows: stored.rows, followUps: asked });
        return json<DesignResult>({ kind: "finishing", open, at: now });
      }
      await finishDesignAnswer(db, visitor.id, form.id, now);
      return redirect(`${address}/answers/${form.id}`, 303);
    }
  }
}

function refused(status: 413, error: string) {
  return json<DesignResult>({ kind: "refused", error }, { status });
}
