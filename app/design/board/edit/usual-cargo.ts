import type { BlockType, Cargo } from "#problems/system-design/vocabulary.ts";

const USUAL: Partial<Record<BlockType, Cargo>> = {
  sensor: "raw",
  stage: "features",
  registry: "model",
  phone: "telemetry",
  gateway: "telemetry",
  broker: "telemetry",
  user: "command",
  operator: "command",
};

/** What a link from such a block carries until the learner says otherwise. */
export function usualCargo(type: BlockType | undefined): Cargo {
  return (type && USUAL[type]) ?? "result";
}
