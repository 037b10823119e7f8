import { SECTION_LABELS } from "#interview/vocabulary.ts";
import { minutes } from "./findings.ts";
import type { ReportedSection } from "./reported-item.ts";
import { running, type TimedEvent, type TimedInterview } from "./time.ts";

export type TimelineMark =
  | "section"
  | "item"
  | "run"
  | "pass"
  | "fail"
  | "flag"
  | "ask"
  | "reply"
  | "pause"
  | "idle";
/** `at` is seconds since the interview began, pauses included. */
export type TimelineEntry = { at: number; mark: TimelineMark; text: string; position?: number };

/** A program that was judged. */
export type TimedProgram = {
  mode: "run" | "submit";
  createdAt: number;
  /** In words; absent while it waits. */
  verdict?: string;
  isGreen: boolean;
  /** Sent by the server when the time was up. */
  isFinal: boolean;
};

export type TimelineSource = TimedInterview & {
  createdAt: number;
  sections: readonly ReportedSection[];
  events: readonly TimedEvent[];
  titles: ReadonlyMap<number, string>;
  programs: ReadonlyMap<number, readonly TimedProgram[]>;
  /** Of designs, in the order in which they came. */
  followUps?: ReadonlyMap<number, readonly TimedFollowUp[]>;
};

/** A question of the interviewer, and when there was a first word of a reply. */
export type TimedFollowUp = { askedAt: number; repliedAt?: number };

/** Nothing was typed, sent or opened for longer than this: worth a line. */
const IDLE_MS = 120_000;

/** What happened when: the first one first. */
export function timelineOf(source: TimelineSource): TimelineEntry[] {
  const { createdAt } = source;
  const entries = [
    ...source.sections.flatMap(sectionEntries),
    ...firstShown(source),
    ...[...source.programs].flatMap(([position, programs]) => programEntries(source, position, programs)),
    ...[...(source.followUps ?? [])].flatMap(([position, own]) => followUpEntries(source, position, own)),
    ...source.events.flatMap(({ kind, at, position }) =>
      kind === "flagged"
        ? [entry(at, "flag", `${titleOf(source, position)}: flagged to come back`, position)]
        : [],
    ),
    ...source.pauses.map(({ beganAt, endedAt }) => {
      const length = endedAt === undefined ? "" : ` for ${minutes((endedAt - beganAt) / 1000)}`;
      return entry(beganAt, "pause", `Paused${length}`);
    }),
    ...idleSpans(source).map(({ from, ms }) =>
      entry(from, "idle", `Nothing typed or opened for ${minutes(ms / 1000)}`),
    ),
  ];
  const order: TimelineMark[] = [
    "section",
    "item",
    "run",
    "pass",
    "fail",
    "flag",
    "ask",
    "reply",
    "pause",
    "idle",
  ];
  return entries
    .sort((a, b) => a.at - b.at || order.indexOf(a.mark) - order.indexOf(b.mark))
    .map((one) => ({ ...one, at: Math.max(0, Math.round((one.at - createdAt) / 1000)) }));
}

/** Stretches of a section in which nothing came from the learner while the clock ran. */
export function idleSpans(
  source: Pick<TimelineSource, "sections" | "pauses" | "events">,
): { from: number; ms: number }[] {
  const acts = source.events.filter(({ kind }) => kind !== "final").map(({ at }) => at);
  return source.sections.flatMap(({ startedAt, endedAt }) => {
    if (startedAt === undefined || endedAt === undefined) return [];
    const own = [startedAt, ...acts.filter((at) => at > startedAt && at < endedAt), endedAt];
    return own.slice(1).flatMap((to, index) => {
      const from = own[index] ?? to;
      const ms = running({ from, to }, source.pauses);
      return ms > IDLE_MS ? [{ from, ms }] : [];
    });
  });
}

function sectionEntries({ kind, startedAt, endedAt, ending }: ReportedSection): TimelineEntry[] {
  const label = SECTION_LABELS[kind];
  const how = { sent: "sent", time_up: "time up", left: "ended with the interview" };
  return [
    ...(startedAt === undefined ? [] : [entry(startedAt, "section", `${label} begins`)]),
    ...(endedAt === undefined ? [] : [entry(endedAt, "section", `${label} over: ${how[ending ?? "sent"]}`)]),
  ];
}

function firstShown(source: TimelineSource): TimelineEntry[] {
  const seen = new Set<number>();
  return source.events.flatMap(({ kind, at, position }) => {
    if (kind !== "shown" || seen.has(position)) return [];
    seen.add(position);
    return [entry(at, "item", `${titleOf(source, position)} opened`, position)];
  });
}

/** The first run, the first that passes all it was shown, and every submit. */
function programEntries(
  source: TimelineSource,
  position: number,
  programs: readonly TimedProgram[],
): TimelineEntry[] {
  const title = titleOf(source, position);
  const firstRun = programs.find(({ mode }) => mode === "run");
  const firstGreen = programs.find(({ isGreen }) => isGreen);
  return programs.flatMap((program) => {
    const { mode, createdAt, verdict = "not judged yet", isGreen, isFinal } = program;
    const at = (text: string) => entry(createdAt, isGreen ? "pass" : "fail", text, position);
    if (mode === "run" && program === firstRun && program === firstGreen)
      return [at(`${title}: first run, all samples pass`)];
    if (mode === "run" && program === firstRun)
      return [entry(createdAt, "run", `${title}: first run, ${verdict}`, position)];
    if (mode === "run" && program === firstGreen)
      return [at(`${title}: all samples pass for the first time`)];
    if (mode === "run") return [];
    return [at(`${title}: ${isFinal ? "last draft sent when the time was up" : "submitted"}, ${verdict}`)];
  });
}

function followUpEntries(
  source: TimelineSource,
  position: number,
  followUps: readonly TimedFollowUp[],
): TimelineEntry[] {
  const title = titleOf(source, position);
  return followUps.flatMap(({ askedAt, repliedAt }, index) => [
    entry(askedAt, "ask", `${title}: follow-up ${index + 1} comes`, position),
    ...(repliedAt === undefined
      ? []
      : [entry(repliedAt, "reply", `${title}: reply to follow-up ${index + 1} begun`, position)]),
  ]);
}

function titleOf({ titles }: TimelineSource, position: number): string {
  return titles.get(position) ?? `Item ${position}`;
}

function entry(at: number, mark: TimelineMark, text: string, position?: number): TimelineEntry {
  return { at, mark, text, ...(position === undefined ? {} : { position }) };
}
