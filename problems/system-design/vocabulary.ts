/** Words of a system-design answer, shared by content, storage and pages. Imports nothing. */

/** The parts that a learner writes, in the order of an interview. */
export const SECTIONS = ["clarify", "estimate", "architecture", "deep-dive", "risks"] as const;
export type Section = (typeof SECTIONS)[number];

export const SECTION_LABELS: Record<Section, string> = {
  clarify: "Clarify",
  estimate: "Estimate",
  architecture: "Architecture",
  "deep-dive": "Deep dive",
  risks: "Risks and operations",
};

/** What a block of the board is. */
export const BLOCK_TYPES = [
  "sensor",
  "stage",
  "model",
  "mcu",
  "npu",
  "memory",
  "radio",
  "actuator",
  "phone",
  "gateway",
  "broker",
  "registry",
  "store",
  "service",
  "user",
  "operator",
] as const;
export type BlockType = (typeof BLOCK_TYPES)[number];

export const BLOCK_LABELS: Record<BlockType, string> = {
  sensor: "Sensor",
  stage: "Processing stage",
  model: "Model",
  mcu: "MCU",
  npu: "NPU",
  memory: "Memory",
  radio: "Radio",
  actuator: "Actuator",
  phone: "Phone",
  gateway: "Gateway",
  broker: "Broker",
  registry: "Registry",
  store: "Store",
  service: "Service",
  user: "User",
  operator: "Operator",
};

/** Where a block is: what leaves one place crosses a boundary of trust, energy and cost. */
export const PLACES = ["device", "phone", "gateway", "cloud", "people"] as const;
export type Place = (typeof PLACES)[number];

export const PLACE_LABELS: Record<Place, string> = {
  device: "On the device",
  phone: "On the phone",
  gateway: "At the gateway",
  cloud: "In the cloud",
  people: "People",
};

/** Where a new block of a type lies until the learner says otherwise. */
export const USUAL_PLACE: Record<BlockType, Place> = {
  sensor: "device",
  stage: "device",
  model: "device",
  mcu: "device",
  npu: "device",
  memory: "device",
  radio: "device",
  actuator: "device",
  phone: "phone",
  gateway: "gateway",
  broker: "cloud",
  registry: "cloud",
  store: "cloud",
  service: "cloud",
  user: "people",
  operator: "people",
};

/** What a link carries. `update` is what a device has learnt; `wake` starts something and carries no data. */
export const CARGOES = [
  "raw",
  "features",
  "result",
  "model",
  "firmware",
  "update",
  "telemetry",
  "command",
  "key",
  "wake",
] as const;
export type Cargo = (typeof CARGOES)[number];

export const CARGO_LABELS: Record<Cargo, string> = {
  raw: "Raw samples",
  features: "Features",
  result: "Results and events",
  model: "Model",
  firmware: "Firmware",
  update: "Learnt updates",
  telemetry: "Telemetry",
  command: "Commands",
  key: "Keys and signatures",
  wake: "Wake-up",
};

export type Block = {
  id: string;
  type: BlockType;
  place: Place;
  name: string;
  /** A line or two of figures: "16 kHz, 16 bit". */
  note: string;
  /** Where the learner put it, in pixels of the canvas; absent: where the layout puts it. */
  at?: { x: number; y: number } | undefined;
};

export type Link = {
  id: string;
  /** Ids of blocks. */
  from: string;
  to: string;
  carries: Cargo;
  protocol: string;
  /** Amounts as the learner types them: "51 B", "144 1/d". */
  payload: string;
  rate: string;
};

export type Board = { blocks: Block[]; links: Link[] };

/** A row that the learner adds to a total. */
export type OwnRow = { id: string; label: string; total: string; expression: string };

export type Sheet = {
  /** An expression for each row of the question, by its key; empty where nothing was entered. */
  rows: Record<string, string>;
  own: OwnRow[];
};

/** All that a learner wrote. */
export type DesignAnswer = {
  /** Markdown. */
  texts: Record<Section, string>;
  board: Board;
  sheet: Sheet;
  /** Markdown, by the id of the follow-up. */
  replies: Record<string, string>;
};

/** `timed`: with a deadline, and follow-ups that come at their minute. */
export const ANSWER_MODES = ["practice", "timed"] as const;
export type AnswerMode = (typeof ANSWER_MODES)[number];

/** Why a version was kept: `restored` is what stood before an earlier version took its place. */
export const VERSION_REASONS = ["kept", "automatic", "conflict", "restored", "finished"] as const;
export type VersionReason = (typeof VERSION_REASONS)[number];

/** The dimensions of the rubric, with the points of 100 that each is worth. */
export const DIMENSIONS = [
  "requirements",
  "estimates",
  "architecture",
  "model-data",
  "power-memory",
  "reliability-ota",
  "security-privacy",
  "evaluation",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const DIMENSION_LABELS: Record<Dimension, string> = {
  requirements: "Requirements",
  estimates: "Estimates",
  architecture: "Architecture",
  "model-data": "Model and data",
  "power-memory": "Power and memory",
  "reliability-ota": "Reliability and OTA",
  "security-privacy": "Security and privacy",
  evaluation: "Evaluation and monitoring",
};

export const DIMENSION_POINTS: Record<Dimension, number> = {
  requirements: 15,
  estimates: 20,
  architecture: 20,
  "model-data": 15,
  "power-memory": 10,
  "reliability-ota": 10,
  "security-privacy": 5,
  evaluation: 5,
};

/** 0, 2 and 4 are the anchors fail, pass and strong; 1 and 3 lie between. A level gives level / 4 of the points. */
export const LEVELS = [0, 1, 2, 3, 4] as const;
export type Level = (typeof LEVELS)[number];

export const LEVEL_LABELS: Record<Level, string> = {
  0: "Fail",
  1: "Between fail and pass",
  2: "Pass",
  3: "Between pass and strong",
  4: "Strong",
};

/** How an anchor is held against an answer, so that two reviewers come to the same level. */
export const LEVEL_RULES: Record<Level, string> = {
  0: "Nothing beyond this: what is not written down, or only repeats the brief, does not count.",
  1: "Part of what a pass asks for, or a pass without the part on which it rests.",
  2: "All of this but for a detail, and the part on which it rests.",
  3: "A pass, and at least two of the things that strong names.",
  4: "A pass, and more than half of these.",
};

/** A place in an answer. A quote is a sentence as it stands in the text; it is searched for, not counted. */
export type AnswerPlace =
  | { in: "text"; section: Section; quote: string }
  | { in: "reply"; followUp: string; quote: string }
  | { in: "block"; id: string }
  | { in: "link"; id: string }
  | { in: "row"; key: string };

/** What a reviewer says of one dimension. */
export type Mark = { level: Level; evidence: AnswerPlace[]; comment: string };
export type Marks = Partial<Record<Dimension, Mark>>;

/** Who marks an answer: its writer, or somebody with a share link, named by themselves or signed in too. */
export const REVIEWERS = ["self", "guest", "account"] as const;
export type Reviewer = (typeof REVIEWERS)[number];

/** What was found of the board: `because` names the evidence, `teaches` says why it matters. */
export type BoardFinding = {
  check: string;
  says: string;
  holds: boolean;
  because: string;
  evidence: ({ in: "block"; id: string } | { in: "link"; id: string })[];
  teaches: string;
};
