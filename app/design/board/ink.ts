/** Colours of a drawing. On a page they follow its theme; a file that stands alone spells one theme out. */
import type { BlockType } from "#problems/system-design/vocabulary.ts";

/** What a block does, told apart by colour; its type is always written too. */
type Category = "senses" | "computes" | "infers" | "keeps" | "connects" | "people";

export const CATEGORY: Record<BlockType, Category> = {
  sensor: "senses",
  actuator: "senses",
  stage: "computes",
  mcu: "computes",
  npu: "computes",
  phone: "computes",
  service: "computes",
  model: "infers",
  memory: "keeps",
  store: "keeps",
  registry: "keeps",
  radio: "connects",
  gateway: "connects",
  broker: "connects",
  user: "people",
  operator: "people",
};

export type Ink = Record<Category, string> & {
  ground: string;
  surface: string;
  outline: string;
  boundary: string;
  text: string;
  text2: string;
  text3: string;
  accent: string;
  added: string;
  removed: string;
  changed: string;
  textFace: string;
  monoFace: string;
};

/** Custom properties of app/styles/tokens.css. */
export const PAGE_INK: Ink = {
  senses: "var(--data-activations)",
  computes: "var(--data-weights)",
  infers: "var(--data-stack)",
  keeps: "var(--data-code)",
  connects: "var(--data-heap)",
  people: "var(--text-3)",
  ground: "var(--surface-sunken)",
  surface: "var(--surface)",
  outline: "var(--line-strong)",
  boundary: "var(--line-strong)",
  text: "var(--text)",
  text2: "var(--text-2)",
  text3: "var(--text-3)",
  accent: "var(--accent)",
  added: "var(--pass)",
  removed: "var(--fail)",
  changed: "var(--limit)",
  textFace: "var(--font-text)",
  monoFace: "var(--font-mono)",
};

/** Faces that most machines have, beside ours: a file brings none along. */
const FACES = {
  textFace: "Inter, 'Segoe UI', system-ui, Helvetica, Arial, sans-serif",
  monoFace: "'JetBrains Mono', ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace",
};

/** The same colours as the page's, for a viewer that knows no custom properties. */
export const FILE_INK: Record<"light" | "dark", Ink> = {
  light: {
    senses: "#6b6fbd",
    computes: "#0e716b",
    infers: "#a3698c",
    keeps: "#647585",
    connects: "#4a4038",
    people: "#5a6773",
    ground: "#f8f9fb",
    surface: "#ffffff",
    outline: "#c9d1d8",
    boundary: "#c9d1d8",
    text: "#12181e",
    text2: "#3f4a55",
    text3: "#5a6773",
    accent: "#0e716b",
    added: "#17692f",
    removed: "#b3201f",
    changed: "#835003",
    ...FACES,
  },
  dark: {
    senses: "#7b80cf",
    computes: "#2b968d",
    infers: "#a97895",
    keeps: "#64778a",
    connects: "#b9aa9c",
    people: "#8d99a6",
    ground: "#0d1216",
    surface: "#11161b",
    outline: "#333e48",
    boundary: "#333e48",
    text: "#e7ecf0",
    text2: "#b3bec8",
    text3: "#8d99a6",
    accent: "#177b74",
    added: "#6ccb7f",
    removed: "#ff8f86",
    changed: "#e8b458",
    ...FACES,
  },
};
