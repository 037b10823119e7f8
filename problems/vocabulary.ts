/** Words shared by content, storage and pages. Imports nothing, so that the browser may use it too. */

/** Questions that are answered in a form; how each is graded stands in problems/question/. */
export const QUESTION_KINDS = ["single", "multiple", "numeric", "ordering", "matching", "free"] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const KINDS = ["coding", "design", "scenario", ...QUESTION_KINDS] as const;
export type Kind = (typeof KINDS)[number];

export const KIND_LABELS: Record<Kind, string> = {
  coding: "Coding",
  design: "System design",
  scenario: "Scenario",
  single: "Single choice",
  multiple: "Multiple choice",
  numeric: "Numeric",
  ordering: "Ordering",
  matching: "Matching",
  free: "Free response",
};

/** What has an address of its own and can be bookmarked, noted on and reported. */
export const ITEM_KINDS = ["coding", "question", "scenario", "design"] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** What is wrong, in a report of a mistake. */
export const REPORTED_FAULTS = ["key", "text", "figure", "test", "other"] as const;
export type ReportedFault = (typeof REPORTED_FAULTS)[number];

/** What became of an answer. `partly` has a share of the score. */
export const OUTCOMES = ["right", "partly", "wrong"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const OUTCOME_LABELS: Record<Outcome, string> = {
  right: "Right",
  partly: "Partly right",
  wrong: "Wrong",
};

export const DIFFICULTIES = ["easy", "medium", "hard", "expert"] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** The topics of the question bank; a problem's first topic is where it is listed. */
export const TOPICS = [
  "sizing",
  "memory",
  "quantisation",
  "compression",
  "signals",
  "hardware",
  "energy",
  "deployment",
  "privacy",
] as const;
export type Topic = (typeof TOPICS)[number];

export const ROLES = ["tinyml", "edge-architect", "iot", "ai-hardware"] as const;
export type Role = (typeof ROLES)[number];

export const TOPIC_LABELS: Record<Topic, string> = {
  sizing: "Sizing",
  memory: "Memory",
  quantisation: "Quantisation",
  compression: "Compression",
  signals: "Signals",
  hardware: "Hardware",
  energy: "Energy",
  deployment: "Deployment",
  privacy: "Privacy",
};

export const ROLE_LABELS: Record<Role, string> = {
  tinyml: "TinyML engineer",
  "edge-architect": "Edge AI architect",
  iot: "IoT developer",
  "ai-hardware": "AI hardware engineer",
};

export const DIFFICULTY_LABELS: Record<Difficulty, string> = {
  easy: "Easy",
  medium: "Medium",
  hard: "Hard",
  expert: "Expert",
};

/**
 * A type every judged language can express. `int` is a whole number that a float64 holds exactly;
 * `named` refers to an entry of the signature's `types`.
 */
export type SignatureType =
  | "int"
  | "float"
  | "boolean"
  | "string"
  | { list: SignatureType }
  | { record: Record<string, SignatureType> }
  /** A field of a record that may be absent. */
  | { optional: SignatureType }
  /** One of these strings. */
  | { enum: string[] }
  /** A value or null. */
  | { nullable: SignatureType }
  /** One of several records, told apart by the string in `tag`. */
  | { variants: Record<string, SignatureType>; tag: string }
  | { named: string };

export type Signature = {
  /** The function the learner writes. */
  entry: string;
  parameters: { name: string; type: SignatureType }[];
  returns: SignatureType;
  types?: Record<string, SignatureType> | undefined;
};

/** A bar of memory drawn to scale, in bytes; see the `arena` block of docs/authoring.md. */
export type ArenaPicture = {
  title: string;
  /** The capacity or limit in bytes; the mark on the bar. */
  budget?: number | undefined;
  budgetLabel?: string | undefined;
  /** Right end of the scale in bytes. Default: the larger of budget and content. */
  max?: number | undefined;
  segments: {
    kind: "weights" | "code" | "activations" | "stack" | "heap" | "given";
    label: string;
    bytes: number;
    /** Start in bytes; default: after the previous segment. */
    at?: number | undefined;
  }[];
};

/**
 * A piece of rendered prose: HTML that was made from our own Markdown and holds nothing else, or a bar of
 * memory that the page draws.
 */
export type ContentBlock = { html: string } | { arena: ArenaPicture };

/** A known mistake that a rejected program answers like: what the learner is told, and the hint that helps. */
export type NamedMistake = {
  sentence: string;
  /** Counted from 1. */
  hint?: number;
};

/** Hints open one at a time; the title alone must not give the idea away. */
export type Hint = { title: string; blocks: ContentBlock[] };
