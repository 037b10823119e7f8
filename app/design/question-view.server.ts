import type { StoredDesign } from "#db/designs.ts";
import { DEVICE_KEYS, DEVICES } from "#problems/devices.ts";
import { amount, count } from "#problems/question/format.ts";
import { inBytes } from "./memory-unit.server.ts";
import type { DeviceView, QuestionView } from "./workspace-data.ts";

/** What may be shown of a question from the first moment on. Everything else opens later, or with the answer. */
export function questionView(stored: StoredDesign): QuestionView {
  const { slug, version, title, difficulty, topics, roles, minutes, shares, device, rendered } = stored;
  const { brief, open } = rendered;
  return {
    ...{ slug, version, title, difficulty, topics, roles, minutes, shares, brief },
    device: device === undefined ? undefined : deviceView(device),
    givens: stored.givens.map(({ key, value, unit }) => {
      const { label = key, source = "" } = open.givens[key] ?? {};
      return { key, label, source, amount: amount(value, unit) };
    }),
    rows: stored.rows.map(({ key, unit }) => {
      const { label = key, asks = "" } = open.rows[key] ?? {};
      return { key, label, asks, unit };
    }),
    totals: stored.totals.map(({ key, unit, formula, limit, shows, takesMore }) => {
      const label = open.totals[key]?.label ?? key;
      const bound = "atMost" in limit ? limit.atMost : limit.atLeast;
      return {
        ...{ key, label, unit, formula, shows, takesMore },
        limit: `${"atMost" in limit ? "at most" : "at least"} ${amount(bound, unit)}`,
        bound: count(bound),
        boundBytes: shows === "arena" ? inBytes(bound, unit) : undefined,
      };
    }),
    glossary: {
      blocks: stored.blockTypes.map((type, index) => ({ type, means: open.blocks[index] ?? "" })),
      links: stored.protocols.map((protocol, index) => ({ protocol, means: open.links[index] ?? "" })),
    },
    followUpCount: stored.followUps.length,
  };
}

function deviceView(key: string): DeviceView | undefined {
  const known = DEVICE_KEYS.find((one) => one === key);
  if (!known) return undefined;
  const { name, core, clockMhz, sramBytes, flashBytes } = DEVICES[known];
  return { name, core, clockMhz, sramBytes, flashBytes };
}
