import { itemOf } from "#app/item-address.ts";
import type { ProblemRow } from "#app/problem-row.ts";
import { STATUS_LABELS, STATUSES } from "#app/problem-row.ts";
import { LANGUAGES, languageLabel } from "#judge/verdict.ts";
import { DEVICE_KEYS, DEVICES } from "#problems/devices.ts";
import {
  DIFFICULTIES,
  DIFFICULTY_LABELS,
  KIND_LABELS,
  QUESTION_KINDS,
  ROLE_LABELS,
  ROLES,
  TOPIC_LABELS,
  TOPICS,
} from "#problems/vocabulary.ts";

type Choice = {
  /** In the address. */
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
  matches: (row: ProblemRow, value: string) => boolean;
};

/** All kinds that are answered in a form, in the address. */
const ANY_QUESTION = "question";

/** What a list can be narrowed by, in the order of the bar. */
export const CHOICES: readonly Choice[] = [
  choice("role", "Role", ROLES, ROLE_LABELS, (row) => row.roles),
  {
    name: "kind",
    label: "Kind",
    options: [
      { value: "coding", label: KIND_LABELS.coding },
      { value: "design", label: KIND_LABELS.design },
      { value: "scenario", label: KIND_LABELS.scenario },
      { value: ANY_QUESTION, label: "Any question" },
      ...QUESTION_KINDS.map((value) => ({ value, label: KIND_LABELS[value] })),
    ],
    matches: (row, value) => (value === ANY_QUESTION ? isQuestion(row) : row.kind === value),
  },
  choice("topic", "Topic", TOPICS, TOPIC_LABELS, (row) => row.topics),
  choice("difficulty", "Difficulty", DIFFICULTIES, DIFFICULTY_LABELS, (row) => [row.difficulty]),
  {
    name: "language",
    label: "Language",
    options: LANGUAGES.map((value) => ({ value, label: languageLabel(value) })),
    matches: (row, value) => row.languages.some((one) => one === value),
  },
  {
    name: "device",
    label: "Device",
    options: DEVICE_KEYS.map((value) => ({ value, label: DEVICES[value].name })),
    matches: (row, value) => row.device === value,
  },
  {
    name: "mine",
    label: "Yours",
    options: [
      { value: "bookmarked", label: "Bookmarked" },
      { value: "note", label: "With a note" },
    ],
    matches: (row, value) => (value === "note" ? row.hasNote : row.isBookmarked) ?? false,
  },
  choice("status", "Status", STATUSES, STATUS_LABELS, (row) => [row.status]),
];

export type Filters = {
  text: string;
  /** By name of the choice; only values that exist. */
  chosen: Record<string, string>;
};

/** Reads an address. What it does not know it ignores, so that an old link still shows a list. */
export function readFilters(search: URLSearchParams): Filters {
  const chosen: Filters["chosen"] = {};
  for (const { name, options } of CHOICES) {
    const value = search.get(name);
    if (value !== null && options.some((option) => option.value === value)) chosen[name] = value;
  }
  return { text: (search.get("q") ?? "").trim().slice(0, 100), chosen };
}

export function isFiltered({ text, chosen }: Filters): boolean {
  return text !== "" || Object.keys(chosen).length > 0;
}

/** The rows that every filter lets through. Each word of the text must occur somewhere. */
export function filterRows(rows: readonly ProblemRow[], { text, chosen }: Filters): ProblemRow[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const choices = CHOICES.filter(({ name }) => name in chosen);
  return rows.filter((row) => {
    const searched = [row.position, row.title, row.summary, KIND_LABELS[row.kind]]
      .concat(row.topics.map((one) => TOPIC_LABELS[one]))
      .concat(row.device ? [DEVICES[row.device].name] : [])
      .join(" ")
      .toLowerCase();
    return (
      words.every((word) => searched.includes(word)) &&
      choices.every(({ name, matches }) => matches(row, chosen[name] ?? ""))
    );
  });
}

function isQuestion({ kind }: ProblemRow): boolean {
  return itemOf(kind) === "question";
}

/** The list's address without one filter, or without any. */
export function addressWithout(search: URLSearchParams, name?: string): string {
  const kept = new URLSearchParams(search);
  for (const one of name ? [name] : ["q", ...CHOICES.map((choice) => choice.name)]) kept.delete(one);
  return kept.size > 0 ? `/problems?${kept}` : "/problems";
}

function choice<Value extends string>(
  name: string,
  label: string,
  values: readonly Value[],
  labels: Record<Value, string>,
  of: (row: ProblemRow) => readonly Value[],
): Choice {
  return {
    name,
    label,
    options: values.map((value) => ({ value, label: labels[value] })),
    matches: (row, value) => of(row).some((one) => one === value),
  };
}
