import type { IconName } from "#app/icons/paths.ts";
import { addressOf } from "#app/problem-row.ts";
import { THEME_LABELS, THEMES, type Theme } from "#app/theme.ts";
import {
  DIFFICULTY_LABELS,
  type Difficulty,
  KIND_LABELS,
  type Kind,
  TOPIC_LABELS,
  type Topic,
} from "#problems/vocabulary.ts";
import {
  ADMIN,
  DEVICE_BUDGETS,
  HOME,
  MAIN_DESTINATIONS,
  NOTES,
  PLAN,
  REPORTS,
  SCORING,
  SELF_CHECK,
  SETTINGS,
} from "./destinations.ts";
import { KIND_ICONS } from "./kind-mark.tsx";

export type PaletteAction = { go: string } | { theme: Theme } | { show: "shortcuts" };

export type PaletteEntry = {
  group: "Problems" | "Pages" | "Actions";
  label: string;
  caption?: string;
  /** Words that find the entry besides its label. */
  keywords: string;
  icon: IconName;
  action: PaletteAction;
};

/** What the palette needs to know of a problem. */
export type PaletteProblem = {
  slug: string;
  kind: Kind;
  title: string;
  difficulty: Difficulty;
  topics: readonly Topic[];
};

export function paletteEntries(
  problems: readonly PaletteProblem[],
  /** Whoever has a role finds the pages for it. */
  hasRole = false,
): PaletteEntry[] {
  const pages = [
    HOME,
    ...MAIN_DESTINATIONS,
    PLAN,
    NOTES,
    REPORTS,
    SETTINGS,
    DEVICE_BUDGETS,
    SCORING,
    SELF_CHECK,
  ];
  return [
    ...problems.map(
      ({ slug, kind, title, difficulty, topics }): PaletteEntry => ({
        group: "Problems",
        label: title,
        caption: DIFFICULTY_LABELS[difficulty],
        keywords: [slug, KIND_LABELS[kind], difficulty, ...topics.map((topic) => TOPIC_LABELS[topic])].join(
          " ",
        ),
        icon: KIND_ICONS[kind],
        action: { go: addressOf({ kind, slug }) },
      }),
    ),
    ...(hasRole ? [...pages, ADMIN] : pages).map(
      ({ to, label, icon }): PaletteEntry => ({
        group: "Pages",
        label,
        keywords: to,
        icon: to === "/problems" ? "list" : icon,
        action: { go: to },
      }),
    ),
    ...THEMES.map(
      (theme): PaletteEntry => ({
        group: "Actions",
        label: `Theme: ${THEME_LABELS[theme].toLowerCase()}`,
        keywords: "switch colours appearance",
        icon: theme === "light" ? "sun" : theme === "dark" ? "moon" : "monitor",
        action: { theme },
      }),
    ),
    {
      group: "Actions",
      label: "Show keyboard shortcuts",
      keywords: "help keys",
      icon: "keyboard",
      action: { show: "shortcuts" },
    },
  ];
}

/** At most this many problems are shown; the list of problems has the rest. */
const PROBLEMS_SHOWN = 7;

/** Entries in which every word of the query occurs; those whose label starts with it come first. */
export function matchingEntries(entries: readonly PaletteEntry[], query: string): PaletteEntry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const matching = entries.filter(({ label, keywords }) => {
    const text = `${label} ${keywords}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const first = words.join(" ");
  const problems = matching
    .filter((one) => one.group === "Problems")
    .sort((a, b) => rank(a.label, first) - rank(b.label, first));
  return [...problems.slice(0, PROBLEMS_SHOWN), ...matching.filter((one) => one.group !== "Problems")];
}

function rank(label: string, query: string): number {
  const position = label.toLowerCase().indexOf(query);
  return position === 0 ? 0 : position > 0 ? 1 : 2;
}
