import "#app/styles/question.css";
import "#app/styles/question-answer.css";
import "#app/styles/practice.css";
import "#app/styles/practice-set.css";
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect, replace } from "@remix-run/node";
import {
  type ClientActionFunctionArgs,
  type MetaFunction,
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
  useNavigation,
} from "@remix-run/react";
import type { ShellHandle } from "#app/components/shell-handle.ts";
import { formFields } from "#app/form-fields.server.ts";
import { refuseAsked } from "#app/interview/refuse-asked.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { AnsweredItem } from "#app/practice/answered-item.tsx";
import { OpenItem } from "#app/practice/open-item.tsx";
import { answeredItem, openItem, setHead, setResult } from "#app/practice/set-page.server.ts";
import { SetResult } from "#app/practice/set-result.tsx";
import { isSealed, nextOpen } from "#app/practice/standing.ts";
import { takeItemAnswer } from "#app/practice/take-item-answer.server.ts";
import { isUnsent, keepUnsent } from "#app/unsent.ts";
import { giveUpSet, settleSets } from "#db/practice-ending.ts";
import { findSet, type PracticeSet } from "#db/practice-sets.ts";

export const meta: MetaFunction = () =>
  pageMeta({ title: "Practice set", description: "A set of questions.", indexed: false });

/** Nothing to press by mistake beside the button that answers. */
export const handle: ShellHandle = { shell: { fill: false, hasTabs: false } };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, visitor } = context;
  const now = Date.now();
  await settleSets(db, visitor.id, now);
  const set = await findSet(db, visitor.id, params["id"] ?? "");
  if (!set) throw new Response(null, { status: 404 });
  const search = new URL(request.url).searchParams;
  const position = Number(search.get("item"));
  const asked = set.items.find((item) => item.position === position);
  const common = { set: setHead(set, now), now };
  if (asked) await refuseAsked(context, { item: "question", slug: asked.slug });
  if (asked?.answer && !isSealed(set)) {
    return json({ ...common, ...(await answeredItem(context, set, asked)) });
  }
  if (set.ending !== undefined) return json({ ...common, ...setResult(set) });
  const item = asked && !asked.answer && !asked.skipped ? asked : nextOpen(set.items, position || 0);
  if (item) await refuseAsked(context, { item: "question", slug: item.slug });
  const open = item && (await openItem(context, set, item, Number(search.get("hints")) || 0));
  // Its question went a moment ago: the set says so and goes on.
  if (!open) return replace(`/practice/${set.id}`);
  return json({ ...common, ...open });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, visitor } = context;
  const fields = await formFields(request);
  // Not before all of the form has come: it may take until after the end.
  const now = Date.now();
  await settleSets(db, visitor.id, now);
  const set = await findSet(db, visitor.id, params["id"] ?? "");
  if (!set) throw new Response(null, { status: 404 });
  const address = `/practice/${set.id}`;
  if (fields["intent"] === "finish" && Object.keys(fields).length === 1) {
    await giveUpSet(db, visitor.id, set.id, now);
    return redirect(address, 303);
  }
  const position = Number(new URL(request.url).searchParams.get("item"));
  const item = set.items.find((one) => one.position === position);
  if (!item) throw new Response("The set has no such item.", { status: 400 });
  await refuseAsked(context, { item: "question", slug: item.slug });
  const taken = await takeItemAnswer(context, set, item, fields, now);
  if ("error" in taken) return json({ error: taken.error, fields }, { status: taken.status });
  return redirect(address + (await searchAfter(set, item.position, taken.note)), 303);
}

/** Where the server is away, the form stays with what was filled in. */
export function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  return keepUnsent(request, () => serverAction<typeof action>());
}

/** With feedback after each answer the same item, which shows it; otherwise the next open one, at last the result. */
async function searchAfter(set: PracticeSet, position: number, note: string): Promise<string> {
  if (note === "late") return "?late";
  const others = set.items.filter((item) => item.position !== position);
  const shown = isSealed(set) ? nextOpen(others, position)?.position : position;
  const search = [shown ? `item=${shown}` : "", note].filter(Boolean).join("&");
  return search && `?${search}`;
}

/** The times of a form come with another item; never because the theme was switched. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  currentUrl,
  nextUrl,
  formAction,
  actionResult,
}) =>
  !isUnsent(actionResult) &&
  (currentUrl.href !== nextUrl.href || (formAction?.startsWith("/practice/") ?? false));

export default function SetRoute() {
  const data = useLoaderData<typeof loader>();
  const refused = useActionData<typeof clientAction>();
  const isSending = useNavigation().formMethod === "POST";
  const { set, now } = data;
  const key = `${set.id} ${data.view} ${"position" in data ? data.position : ""}`;
  switch (data.view) {
    case "open":
      return <OpenItem key={key} {...data} set={set} opened={now} refused={refused} isSending={isSending} />;
    case "answered":
      return <AnsweredItem key={key} {...data} set={set} isSending={isSending} />;
    case "result":
      return <SetResult key={key} {...data} set={set} isSending={isSending} />;
  }
}
