/** What is counted and has no physical unit: each noun with its plural and other forms in which it is written. */
const NOUNS: Record<string, [plural: string, ...others: string[]]> = {
  MAC: ["MACs"],
  parameter: ["parameters", "param", "params"],
  weight: ["weights"],
  cycle: ["cycles"],
  op: ["ops", "operation", "operations"],
  frame: ["frames"],
  sample: ["samples"],
  window: ["windows"],
  symbol: ["symbols"],
  element: ["elements"],
  inference: ["inferences", "inf"],
  event: ["events"],
  alarm: ["alarms"],
  image: ["images"],
  clip: ["clips"],
  message: ["messages", "msg", "msgs"],
  packet: ["packets"],
  chunk: ["chunks"],
  page: ["pages"],
  device: ["devices"],
  sensor: ["sensors"],
  gateway: ["gateways"],
  board: ["boards"],
  home: ["homes"],
  user: ["users"],
  client: ["clients"],
  round: ["rounds"],
  update: ["updates"],
  job: ["jobs"],
  test: ["tests"],
  run: ["runs"],
  request: ["requests"],
  connection: ["connections"],
  attempt: ["attempts"],
};

const NOUN_OF = new Map(
  Object.entries(NOUNS).flatMap(([noun, forms]) => [noun, ...forms].map((form) => [form, noun])),
);
const PLURALS = new Map(Object.entries(NOUNS).map(([noun, [plural]]) => [noun, plural]));

/** The noun that a form stands for. */
export function nounOf(form: string): string | undefined {
  return NOUN_OF.get(form);
}

/** The unit as it stands behind a number that is not 1. Physical units have no plural. */
export function pluralOf(unit: string): string {
  return PLURALS.get(unit) ?? unit;
}
