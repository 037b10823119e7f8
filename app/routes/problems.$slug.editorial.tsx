import { type ActionFunctionArgs, json, type LoaderFunctionArgs, replace } from "@remix-run/node";
import { Form, type MetaFunction, useLoaderData, useNavigation, useOutletContext } from "@remix-run/react";
import { refuseAsked } from "#app/interview/refuse-asked.server.ts";
import { pageMeta } from "#app/page-meta.ts";
import { stayWhenUnsent } from "#app/stay-when-unsent.ts";
import { keepsPageWhenUnsent } from "#app/unsent.ts";
import type { ProblemOutlet } from "#app/workspace/problem-outlet.ts";
import { mayReadEditorial, standingOf } from "#app/workspace/standing.server.ts";
import { Editorial } from "#app/workspace/statement/editorial.tsx";
import { GiveUp } from "#app/workspace/statement/give-up.tsx";
import { TabError } from "#app/workspace/tab-error.tsx";
import { findProblem, type StoredProblem } from "#db/problems.ts";
import { giveUpProblem } from "#db/review-evidence.ts";
import { LANGUAGES } from "#judge/verdict.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ title: `Editorial: ${data.title}`, description: data.summary, indexed: false }) : [];

export async function loader({ params, context }: LoaderFunctionArgs) {
  await refuseAsked(context, { item: "coding", slug: params["slug"] ?? "" });
  const { db, visitor } = context;
  const problem = await findProblem(db, params["slug"] ?? "");
  if (!problem) throw new Response(null, { status: 404 });
  const { title, summary } = problem.definition;
  const standing = await standingOf(db, visitor.id, problem);
  const editorial = mayReadEditorial(standing) ? editorialOf(problem) : null;
  return json({ title, summary, standing, editorial });
}

function editorialOf(problem: StoredProblem) {
  const solutions = LANGUAGES.flatMap((language) => {
    const blocks = problem.solutionBlocks[language];
    return blocks ? [{ language, blocks }] : [];
  });
  return { blocks: problem.editorial, solutions };
}

/** Gives up: opens the editorial for good and is remembered. */
export async function action({ params, context }: ActionFunctionArgs) {
  await refuseAsked(context, { item: "coding", slug: params["slug"] ?? "" });
  const { db, visitor } = context;
  const problem = await findProblem(db, params["slug"] ?? "");
  if (!problem) throw new Response(null, { status: 404 });
  await giveUpProblem(db, visitor.id, problem);
  return replace(`/problems/${problem.slug}/editorial`, 303);
}

/** Where the server is away, the page stays with what was filled in. */
export const clientAction = stayWhenUnsent;
export const shouldRevalidate = keepsPageWhenUnsent;

export default function EditorialTab() {
  const { editorial, standing } = useLoaderData<typeof loader>();
  const isGivingUp = useNavigation().state !== "idle";
  const { language } = useOutletContext<ProblemOutlet>();
  if (editorial) {
    return <Editorial {...editorial} language={language} gaveUp={standing.gaveUp && !standing.accepted} />;
  }
  return (
    <GiveUp Form={Form} hintsOpened={standing.hintsOpened} attempts={standing.attempts} isBusy={isGivingUp} />
  );
}

export function ErrorBoundary() {
  return <TabError />;
}
