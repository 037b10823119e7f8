import { z } from "zod";
import type { FromChild } from "#judge/child/protocol.ts";

/**
 * What a child may say. It runs what learners wrote, so its word is parsed like anybody's from outside; the
 * sizes are a little above what an honest child keeps to.
 */
const Text = z.string().max(4_000_000);
const ShortText = z.string().max(20_000);
const Count = z.number().nonnegative();
const Position = { line: z.int().positive(), column: z.int().positive() };

const ProgramErrorSchema = z.object({
  name: ShortText,
  message: ShortText,
  frames: z.array(z.object({ ...Position, functionName: z.string().max(200).optional() })).max(20),
});

const printed = Text;
const OutcomeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("value"), printed, value: Text }),
  z.object({ kind: z.literal("error"), printed, error: ProgramErrorSchema }),
  z.object({
    kind: z.enum(["pending", "time", "memory", "printed-too-much", "result-too-long", "result-too-deep"]),
    printed,
  }),
]);

const ReplySchema = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("ready"),
    confinement: z.object({
      pid: z.int().positive(),
      readsFiles: z.boolean(),
      startsProcesses: z.boolean(),
      environmentVariables: Count,
      user: Count.optional(),
      opensSockets: z.boolean(),
    }),
  }),
  z.object({ type: z.literal("loaded"), cpuMs: Count }),
  z.object({
    type: z.literal("refused"),
    error: z.object({
      message: Text,
      line: z.int().positive().optional(),
      column: z.int().positive().optional(),
    }),
  }),
  z.object({
    type: z.literal("outcome"),
    outcome: OutcomeSchema,
    cpuMs: Count.optional(),
    heapBytes: Count.optional(),
  }),
  z.object({ type: z.literal("ended"), retire: z.boolean() }),
]);

/** Parses one line of a child. Throws when it is not what the protocol says. */
export function parseReply(line: string): FromChild {
  const reply = ReplySchema.safeParse(JSON.parse(line));
  if (!reply.success)
    throw new Error(`A judge process said what it must not: ${z.prettifyError(reply.error)}`);
  return reply.data as FromChild;
}
