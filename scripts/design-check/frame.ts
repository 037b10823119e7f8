import { DEVICES } from "#problems/devices.ts";
import type { LoadedDesign } from "#problems/load-design.ts";
import { type Anchors, GENERAL_ANCHORS } from "#problems/system-design/anchors.ts";
import type { FollowUp } from "#problems/system-design/schema.ts";
import {
  DIMENSION_LABELS,
  DIMENSIONS,
  type Dimension,
  LEVEL_LABELS,
  SECTIONS,
} from "#problems/system-design/vocabulary.ts";
import { type Finding, finding } from "#scripts/problem-check/finding.ts";

/** The last follow-up leaves time for a reply. */
const MINUTES_FOR_A_REPLY = 5;

/** Time, names, glossary. */
export function checkFrame({ design }: LoadedDesign): Finding[] {
  const { shares, minutes, followUps, glossary, device } = design;
  const sum = SECTIONS.reduce((total, section) => total + shares[section], 0);
  return [
    finding("the sections' shares of the time add up", [
      sum === 100 ? undefined : `shares: they add up to ${sum}, not 100`,
    ]),
    finding(
      "follow-ups come one after the other and leave time for the last reply",
      minuteFaults(followUps, minutes),
    ),
    finding(
      "each dimension has three anchors of its own",
      DIMENSIONS.flatMap((dimension) => anchorFaults(dimension, design.rubric[dimension])),
    ),
    finding("every name is there once", [
      ...twice("givens, rows, totals and checks", keysOf(design)),
      ...twice("followUps", ids(followUps)),
      ...twice("weak", ids(design.weak)),
      ...twice(
        "glossary.blocks",
        glossary.blocks.map(({ type }) => type),
      ),
      ...twice(
        "glossary.links",
        glossary.links.map(({ protocol }) => protocol.toLowerCase()),
      ),
    ]),
    finding("the device is one that is known", [
      device === undefined || Object.hasOwn(DEVICES, device)
        ? undefined
        : `device: problems/devices.ts has no ${device}`,
    ]),
  ];
}

function anchorFaults(dimension: Dimension, anchors: Anchors): string[] {
  const general = Object.values(GENERAL_ANCHORS[dimension]);
  const levels = [
    { text: anchors.fail, level: LEVEL_LABELS[0] },
    { text: anchors.pass, level: LEVEL_LABELS[2] },
    { text: anchors.strong, level: LEVEL_LABELS[4] },
  ];
  return levels.flatMap(({ text, level }, index) => {
    const place = `rubric: ${DIMENSION_LABELS[dimension]}: ${level}`;
    const other = levels.slice(0, index).find((one) => one.text === text);
    if (other) return [`${place} says the same as ${other.level}`];
    return general.includes(text)
      ? [`${place} says what holds for every question: name what this one asks`]
      : [];
  });
}

function minuteFaults(followUps: readonly FollowUp[], minutes: number): string[] {
  const last = minutes - MINUTES_FOR_A_REPLY;
  return followUps.flatMap(({ id, minute }, index) => [
    ...(minute > last ? [`followUps.${id}: minute ${minute} is too late; ${last} is the last`] : []),
    ...(index > 0 && minute <= (followUps[index - 1]?.minute ?? 0)
      ? [`followUps.${id}: minute ${minute} does not come after the one before`]
      : []),
  ]);
}

/** Weak answers name these together, so that each must be told from all others. */
function keysOf({ givens, rows, totals, checks }: LoadedDesign["design"]): string[] {
  return [...[...givens, ...rows, ...totals].map(({ key }) => key), ...ids(checks)];
}

function ids(all: readonly { id: string }[]): string[] {
  return all.map(({ id }) => id);
}

function twice(place: string, names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map(
    (name) => `${place}: ${name} is there twice`,
  );
}
