import { LEVEL_LABELS, MODE_LABELS, SECTION_LABELS } from "#interview/vocabulary.ts";
import { DIFFICULTY_LABELS, ROLE_LABELS, TOPIC_LABELS } from "#problems/vocabulary.ts";
import { minutes } from "./findings.ts";
import { IMPORTED_WORDS, type Report } from "./report.ts";
import { RECOMMENDATION_LABELS } from "./score.ts";

/** The report as a text that can be sent to somebody. */
export function reportMarkdown(report: Report): string {
  const { role, level, mode, createdAt, recommendation, summary, sections, topics, items, strengths, gaps } =
    report;
  const planned = sections.reduce((sum, { seconds }) => sum + seconds, 0) / 60;
  const date = new Date(createdAt).toISOString().slice(0, 16).replace("T", " ");
  const lines = [
    `# Mock interview: ${ROLE_LABELS[role]}, ${LEVEL_LABELS[level].toLowerCase()}`,
    "",
    `${date} UTC, ${Math.round(planned)} minutes planned, mode: ${MODE_LABELS[mode].toLowerCase()}${report.pausedSeconds > 0 ? `, paused for ${minutes(report.pausedSeconds)}` : ", without a pause"}`,
    "",
    ...(report.isImported ? [IMPORTED_WORDS, ""] : []),
    ...(recommendation
      ? [`**${RECOMMENDATION_LABELS[recommendation]}.** ${summary.join(" ")}`]
      : [summary.join(" ")]),
    ...table(
      "Sections",
      ["Section", "Score", "Bar", "Spent", "Allotted"],
      sections.map(({ kind, standing, spentSeconds, seconds }) => [
        SECTION_LABELS[kind],
        standing ? String(Math.round(standing.score)) : "not scored",
        standing ? String(Math.round(standing.bar)) : "",
        minutes(spentSeconds),
        minutes(seconds),
      ]),
    ),
    ...table(
      "Topics",
      ["Topic", "Score", "Bar", "Items"],
      topics.map(({ topic, score, bar, items: count }) => [
        TOPIC_LABELS[topic],
        String(Math.round(score)),
        String(Math.round(bar)),
        String(count),
      ]),
    ),
    ...table(
      "Item by item",
      ["#", "Item", "Difficulty", "Verdict", "Score", "Time", "Planned"],
      items.map((item) => [
        String(item.position),
        escaped(item.title),
        DIFFICULTY_LABELS[item.difficulty],
        item.verdict,
        item.score === undefined ? "" : String(Math.round(item.score * 100)),
        minutes(item.seconds),
        minutes(item.plannedSeconds),
      ]),
    ),
    ...list(
      "Strengths",
      strengths.map(({ text }) => text),
    ),
    ...list(
      "Gaps",
      gaps.map(({ text }) => text),
    ),
    ...list(
      "Next",
      report.next.map(({ title, reason }) => `${title}: ${reason}`),
    ),
    ...list(
      "What happened when",
      report.timeline.map(({ at, text }) => `${minutes(at)} ${text}`),
    ),
    ...(report.reflection === "" ? [] : ["", "## Notes", "", report.reflection]),
    "",
  ];
  return lines.join("\n");
}

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return ["", `## ${title}`, "", line(head), line(head.map(() => "---")), ...rows.map(line)];
}

function list(title: string, entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : ["", `## ${title}`, "", ...entries.map((one) => `- ${one}`)];
}

function escaped(text: string): string {
  return text.replaceAll("|", "\\|");
}
