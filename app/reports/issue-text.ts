import { ITEM_LABELS } from "#app/item-address.ts";
import type { Report } from "#db/reports.ts";
import type { Response } from "#problems/question/response.ts";
import { FAULT_LABELS } from "./fault-labels.ts";

/**
 * A report as the text of an issue, in Markdown. It names what brings the same page again, version and seed, and
 * what the learner themselves wrote; it is made without the key, the tests or anything else of the content.
 */
export function issueText(report: Report, submission?: { language: string; verdict?: string }): string {
  const { item, slug, title, version, seed, submissionId, response, page, fault, words, createdAt } = report;
  const facts = [
    `${ITEM_LABELS[item]}: \`${slug}\``,
    `Version: \`${version}\``,
    ...(seed === undefined ? [] : [`Seed: \`${seed}\``]),
    `Page: \`${page.replaceAll("`", "%60")}\``,
    ...(submissionId === undefined ? [] : [`Submission: \`${submissionId}\`${said(submission)}`]),
    `Reported: ${new Date(createdAt).toISOString().slice(0, 10)}`,
  ];
  const parts = [
    `# Mistake in “${title}”`,
    `**What is wrong:** ${FAULT_LABELS[fault].toLowerCase()}`,
    words,
    ...(response === undefined ? [] : [`**What was answered:** ${answered(response)}`]),
    facts.map((fact) => `- ${fact}`).join("\n"),
  ];
  return `${parts.join("\n\n")}\n`;
}

function said(submission: { language: string; verdict?: string } | undefined): string {
  if (!submission) return "";
  const { language, verdict } = submission;
  return verdict === undefined ? ` (${language})` : ` (${language}, ${verdict.replaceAll("_", " ")})`;
}

/** In the order of the page, which version and seed bring again. */
function answered(response: Response): string {
  switch (response.kind) {
    case "single":
      return `option ${response.choice + 1}`;
    case "multiple":
      return response.choices.length === 0 ? "no option" : `options ${places(response.choices)}`;
    case "numeric":
      return inCode(`${response.text} ${response.unit}`.trim());
    case "ordering":
      return `items ${places(response.order)}, in this order`;
    case "matching":
      return response.matches.map((right, left) => `${left + 1} to ${right + 1}`).join(", ");
    case "free":
      return `\n\n${fenced(response.text)}`;
  }
}

function places(numbers: readonly number[]): string {
  return numbers.map((number) => number + 1).join(", ");
}

function inCode(text: string): string {
  return `\`${text.replaceAll("`", "'")}\``;
}

/** Within a fence that the text does not close. */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
