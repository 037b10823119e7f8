import { listBookmarks } from "#db/bookmarks.ts";
import type { Database } from "#db/database.ts";
import type { ItemKey } from "#db/item.ts";
import { listNoted } from "#db/notes.ts";
import { listProblems } from "#db/problems.ts";
import { problemStatistics } from "#db/statistics.ts";
import { visitedSlugs } from "#db/visits.ts";
import { type DesignRow, designRows } from "./design/design-rows.server.ts";
import { itemOf } from "./item-address.ts";
import type { ProblemRow } from "./problem-row.ts";
import { type QuestionRow, questionRows } from "./question/question-rows.server.ts";
import { type ScenarioRow, scenarioRows } from "./scenario/scenario-rows.server.ts";

/** Every coding problem with what this visitor did with it, in the order of the list. */
export async function codingRows(db: Database, visitorId: string): Promise<ProblemRow[]> {
  const [problems, statistics, visited] = await Promise.all([
    listProblems(db),
    problemStatistics(db, visitorId),
    visitedSlugs(db, visitorId),
  ]);
  return problems.map(({ slug, position, title, summary, kind, difficulty, ...rest }) => {
    const { topics, roles, languages, minutes, device } = rest;
    const described = {
      ...{ slug, position, title, summary, kind, difficulty, topics, roles, languages, minutes },
      ...(device ? { device: device.target } : {}),
    };
    const tried = statistics.get(slug);
    if (!tried) return { ...described, status: visited.has(slug) ? "started" : "new" };
    const { verdict, budgetVerdict, score, lastTriedAt, isSolved } = tried;
    return {
      ...described,
      verdict,
      ...(budgetVerdict ? { budgetVerdict } : {}),
      score,
      lastTriedAt,
      status: isSolved ? "accepted" : "tried",
    };
  });
}

/** Everything that is offered with what this visitor did with it: problems, designs, scenarios, questions. */
export async function problemRows(db: Database, visitorId: string): Promise<ProblemRow[]> {
  const [problems, designs, scenarios, questions, kept] = await Promise.all([
    codingRows(db, visitorId),
    designRows(db, visitorId),
    scenarioRows(db, visitorId),
    questionRows(db, visitorId),
    keptItems(db, visitorId),
  ]);
  const beforeScenarios = problems.length + designs.length;
  const beforeQuestions = beforeScenarios + scenarios.length;
  const rows = [
    ...problems,
    ...designs.map((design) => designRow(design, problems.length)),
    ...scenarios.map((scenario) => scenarioRow(scenario, beforeScenarios)),
    ...questions.map((question) => questionRow(question, beforeQuestions)),
  ];
  return rows.map((row) => ({ ...row, ...kept(row) }));
}

/** What a visitor keeps beside the items of a list. */
async function keptItems(db: Database, visitorId: string) {
  const [bookmarks, noted] = await Promise.all([listBookmarks(db, visitorId), listNoted(db, visitorId)]);
  const nameOf = ({ item, slug }: ItemKey) => `${item} ${slug}`;
  const [bookmarked, written] = [new Set(bookmarks.map(nameOf)), new Set(noted.map(nameOf))];
  return ({ kind, slug }: ProblemRow): Pick<ProblemRow, "isBookmarked" | "hasNote"> => {
    const name = nameOf({ item: itemOf(kind), slug });
    return {
      ...(bookmarked.has(name) ? { isBookmarked: true } : {}),
      ...(written.has(name) ? { hasNote: true } : {}),
    };
  };
}

function designRow(design: DesignRow, before: number): ProblemRow {
  const { slug, position, title, difficulty, topics, roles, minutes, score, lastWrittenAt } = design;
  return {
    ...{ slug, title, difficulty, topics, roles, minutes },
    kind: "design",
    position: before + position,
    summary: "Board, budget and follow-ups",
    languages: [],
    ...(lastWrittenAt === undefined ? {} : { lastTriedAt: lastWrittenAt }),
    ...(score === undefined ? {} : { score: Math.round(score * 100) }),
    status: (design.finished ?? 0) > 0 ? "accepted" : design.open ? "started" : "new",
  };
}

function scenarioRow(scenario: ScenarioRow, before: number): ProblemRow {
  const { slug, position, title, difficulty, topics, roles, seconds, stepCount } = scenario;
  const { outcome, score, lastAnsweredAt } = scenario;
  return {
    ...{ slug, title, difficulty, topics, roles },
    kind: "scenario",
    position: before + position,
    summary: `${stepCount} steps`,
    languages: [],
    minutes: seconds / 60,
    ...(lastAnsweredAt === undefined ? {} : { lastTriedAt: lastAnsweredAt }),
    ...(score === undefined ? {} : { score: Math.round(score * 100) }),
    ...(outcome ? { outcome } : {}),
    status: statusOf(scenario),
  };
}

function questionRow(question: QuestionRow, before: number): ProblemRow {
  const { slug, position, title, kind, difficulty, topics, roles, seconds, ...mine } = question;
  const { outcome, score, lastAnsweredAt } = mine;
  return {
    ...{ slug, title, kind, difficulty, topics, roles },
    position: before + position,
    summary: "",
    languages: [],
    minutes: seconds / 60,
    ...(lastAnsweredAt === undefined ? {} : { lastTriedAt: lastAnsweredAt }),
    ...(score === undefined ? {} : { score: Math.round(score * 100) }),
    ...(outcome ? { outcome } : {}),
    status: statusOf(question),
  };
}

function statusOf({ outcome, lastAnsweredAt }: QuestionRow | ScenarioRow): ProblemRow["status"] {
  if (outcome === "right") return "accepted";
  if (outcome) return "tried";
  return lastAnsweredAt === undefined ? "new" : "started";
}
