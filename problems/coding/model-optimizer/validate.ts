/** Limits of the statement. With these every predicted figure is below 2^53. */
export const MOST = { figure: 2e9, moves: 16, factor: 2000, drop: 10_000, name: 32, relations: 16 };

const METRICS = ["flash", "sram", "latency", "energy"];
const NAME = new RegExp(`^[A-Za-z0-9-]{1,${MOST.name}}$`);

type Fields = Record<string, unknown>;

/** Why the statement does not allow this input, in one sentence; undefined when it does. */
export function validate(...args: unknown[]): string | undefined {
  if (args.length !== 3) return "There must be three arguments: baseline, moves and limits.";
  const [baseline, moves, limits] = args;
  return whyBaseline(baseline) ?? whyMoves(moves) ?? whyLimits(limits);
}

function whyBaseline(baseline: unknown): string | undefined {
  if (!isRecord(baseline)) return "baseline must be an object.";
  if (METRICS.some((metric) => baseline[metric] === undefined)) {
    return `baseline must have ${METRICS.join(", ")}.`;
  }
  return whyFields("baseline", baseline, METRICS, 1, MOST.figure);
}

function whyLimits(limits: unknown): string | undefined {
  if (!isRecord(limits)) return "limits must be an object.";
  return whyFields("limits", limits, [...METRICS, "drop"], 0, MOST.figure);
}

function whyMoves(moves: unknown): string | undefined {
  if (!Array.isArray(moves)) return "moves must be a list.";
  if (moves.length > MOST.moves) return `There are ${moves.length} moves; at most ${MOST.moves} are allowed.`;
  const seen = new Set<unknown>();
  for (const [index, move] of moves.entries()) {
    const why = whyMove(`moves[${index}]`, move);
    if (why) return why;
    if (seen.has(move.name)) return `Two moves are named "${move.name}".`;
    seen.add(move.name);
  }
  return undefined;
}

function whyMove(where: string, move: unknown): string | undefined {
  if (!isRecord(move)) return `${where} must be an object.`;
  const { name, effects, drop } = move;
  if (!isName(name)) return `${where}.name must be 1 to ${MOST.name} letters, digits or hyphens.`;
  if (!isRecord(effects)) return `${where}.effects must be an object.`;
  if (!isWhole(drop, 0, MOST.drop)) return `${where}.drop must be a whole number from 0 to ${MOST.drop}.`;
  return (
    whyFields(`${where}.effects`, effects, METRICS, 1, MOST.factor) ??
    whyNames(`${where}.requires`, move.requires, name) ??
    whyNames(`${where}.excludes`, move.excludes, name)
  );
}

/** Each field that is present must be one of `names` and a whole number from `least` to `most`. */
function whyFields(where: string, fields: Fields, names: string[], least: number, most: number) {
  for (const [key, value] of Object.entries(fields)) {
    if (!names.includes(key)) return `${where} has an unknown field "${key}".`;
    if (value !== undefined && !isWhole(value, least, most)) {
      return `${where}.${key} must be a whole number from ${least} to ${most}.`;
    }
  }
  return undefined;
}

function whyNames(where: string, names: unknown, own: string): string | undefined {
  if (names === undefined) return undefined;
  if (!Array.isArray(names) || names.length > MOST.relations || !names.every(isName)) {
    return `${where} must be a list of at most ${MOST.relations} names.`;
  }
  return names.includes(own) ? `${where} must not name the move itself.` : undefined;
}

function isName(value: unknown): value is string {
  return typeof value === "string" && NAME.test(value);
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
