import { designRows } from "#app/design/design-rows.server.ts";
import { codingRows } from "#app/problem-rows.server.ts";
import { questionRows } from "#app/question/question-rows.server.ts";
import { scenarioRows } from "#app/scenario/scenario-rows.server.ts";
import type { Database } from "#db/database.ts";
import { listProblems } from "#db/problems.ts";
import type { Candidate } from "#interview/draw.ts";
import type { SectionKind } from "#interview/vocabulary.ts";
import type { ItemKind } from "#problems/vocabulary.ts";

/** What may be asked, with when the learner met it last. */
export type OfferedItem = Candidate & { item: ItemKind; title: string; version: string };
export type Offered = Partial<Record<SectionKind, OfferedItem[]>>;

/** Everything that an interview of this visitor could ask, by section. Kinds of which there is nothing are absent. */
export async function offeredItems(
  db: Database,
  visitorId: string,
  now: number = Date.now(),
): Promise<Offered> {
  const [questions, problems, versions, scenarios, designs] = await Promise.all([
    questionRows(db, visitorId),
    codingRows(db, visitorId),
    listProblems(db),
    scenarioRows(db, visitorId),
    designRows(db, visitorId),
  ]);
  const versionOf = new Map(versions.map(({ slug, version }) => [slug, version]));
  const offered: Record<SectionKind, OfferedItem[]> = {
    // A question of an open practice set belongs to that.
    conceptual: questions
      .filter(({ isSealed }) => !isSealed)
      .map(({ lastAnsweredAt, ...question }) => ({
        ...described(question, "question", question.kind),
        ...seen(lastAnsweredAt),
      })),
    coding: problems.map(({ minutes, lastTriedAt, ...problem }) => ({
      ...described(
        { ...problem, seconds: minutes * 60, version: versionOf.get(problem.slug) ?? "" },
        "coding",
        "coding",
      ),
      ...seen(lastTriedAt),
    })),
    // A run that is open elsewhere stays where it is.
    scenario: scenarios
      .filter(({ open }) => open === undefined)
      .map(({ lastAnsweredAt, ...scenario }) => ({
        ...described(scenario, "scenario", "scenario"),
        ...seen(lastAnsweredAt),
      })),
    // An answer that is open elsewhere goes on afterwards; until then others are asked first.
    design: designs.map(({ minutes, lastWrittenAt, open, ...design }) => ({
      ...described({ ...design, seconds: minutes * 60 }, "design", "design"),
      ...seen(open ? now : lastWrittenAt),
    })),
  };
  return Object.fromEntries(Object.entries(offered).filter(([, items]) => items.length > 0));
}

type Described = Omit<Candidate, "kind" | "lastSeenAt"> & { title: string; version: string };

function described(item: Described, itemKind: ItemKind, kind: Candidate["kind"]): OfferedItem {
  const { slug, title, version, difficulty, topics, roles, seconds } = item;
  return { item: itemKind, kind, slug, title, version, difficulty, topics, roles, seconds };
}

function seen(lastSeenAt: number | undefined): { lastSeenAt?: number } {
  return lastSeenAt === undefined ? {} : { lastSeenAt };
}
