import type { AppLoadContext } from "@remix-run/node";
import { settleSets } from "#db/practice-ending.ts";
import { deleteSet, findSet } from "#db/practice-sets.ts";
import { readChosen } from "./choosing.ts";
import { PracticeForm } from "./practice-form.server.ts";
import { type Started, startAgain, startChosen, startTimed, startWeakest } from "./start-set.server.ts";

/** Where a form of the practice page leads. Throws the answer 404 for a set of somebody else. */
export async function takePracticeForm(
  context: Pick<AppLoadContext, "db" | "visitor">,
  fields: Record<string, string>,
): Promise<{ address: string } | { status: 400 | 409 | 413; error: string }> {
  const parsed = PracticeForm.safeParse(fields);
  if (!parsed.success) {
    return { status: 400, error: "This form is none of this page. Load the page again and choose anew." };
  }
  const form = parsed.data;
  const { db, visitor } = context;
  switch (form.intent) {
    case "start":
      return leadTo(
        await startChosen(
          context,
          readChosen((name) => fields[name]),
        ),
      );
    case "timed":
      return leadTo(await startTimed(context, form.feedback));
    case "weakest":
      return leadTo(await startWeakest(context));
    case "repeat": {
      await settleSets(db, visitor.id);
      const set = await findSet(db, visitor.id, form.set);
      if (!set) throw new Response(null, { status: 404 });
      if (set.ending === undefined) return { address: `/practice/${set.id}` };
      return leadTo(await startAgain(context, set));
    }
    case "delete":
      if (await deleteSet(db, visitor.id, form.set)) return { address: "/practice" };
      throw new Response(null, { status: 404 });
  }
}

function leadTo(started: Started) {
  return "id" in started ? { address: `/practice/${started.id}` } : started;
}
