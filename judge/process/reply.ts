import { z } from "zod";
import { FAULTS } from "#judge/child/native/call.ts";
import type { FromChild } from "#judge/child/protocol.ts";

/**
 * What a child may say. It runs what learners wrote, so its word is parsed like anybody's from outside; the
 * sizes are a little above what an honest child keeps to.
 */
const Text = z.string().max(4_000_000);
const ShortText = z.string().max(20_000);
const Count = z.number().nonnegative();
const MOST_WARNINGS = 100;
const Position = { line: z.int().positive(), column: z.int().positive() };

const ProgramErrorSchema = z.object({
  name: ShortText,
  message: ShortText,
  frames: z.array(z.object({ ...Position, functionName: z.string().max(200).optional() })).max(20),
});

const FaultSchema = z.object({
  what: z.union([z.enum(FAULTS), z.templateLiteral(["undefined ", z.int().min(0).max(99)])]),
  buffer: z.string().max(64).optional(),
  side: z.enum(["before", "after"]).optional(),
  offset: Count.optional(),
  line: Count.optional(),
  column: Count.optional(),
  function: Count.optional(),
});

/** Functions of one module, and their names: of C++ these are long. */
const MOST_FUNCTIONS = 20_000;
const UseSchema = z.object({
  stack: Count,
  calls: Count,
  heap: Count,
  heapInstructions: Count,
  counts: z.array(z.tuple([z.int().nonnegative(), Count])).max(MOST_FUNCTIONS),
});

const CompileErrorSchema = z.object({
  message: Text,
  line: z.int().positive().optional(),
  column: z.int().positive().optional(),
});

const FactsSchema = z.object({
  functions: z
    .array(z.object({ name: Text, bytes: Count, isDriver: z.boolean().optional() }))
    .max(MOST_FUNCTIONS),
  constantBytes: Count,
  initialisedBytes: Count,
  staticBytes: Count,
  memoryPages: Count,
  globalBase: Count,
  heapBase: Count,
});

const printed = Text;
const OutcomeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("value"), printed, value: Text }),
  z.object({ kind: z.literal("error"), printed, error: ProgramErrorSchema }),
  z.object({
    kind: z.enum(["pending", "time", "memory", "printed-too-much", "result-too-long", "result-too-deep"]),
    printed,
  }),
  z.object({ kind: z.literal("fault"), printed, fault: FaultSchema }),
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
    error: CompileErrorSchema,
    warnings: z.array(CompileErrorSchema).max(MOST_WARNINGS).optional(),
  }),
  z.object({
    type: z.literal("compiled"),
    module: Text,
    facts: FactsSchema,
    warnings: z.array(CompileErrorSchema).max(MOST_WARNINGS),
  }),
  z.object({
    type: z.literal("outcome"),
    outcome: OutcomeSchema,
    cpuMs: Count.optional(),
    heapBytes: Count.optional(),
    use: UseSchema.optional(),
  }),
  z.object({ type: z.literal("ended"), retire: z.boolean() }),
]);

/** Parses one line of a child. Throws when it is not what the protocol says. */
export function parseReply(line: string): FromChild {
  const reply = ReplySchema.safeParse(messageIn(line));
  if (!reply.success)
    throw new Error(`A judge process said what it must not: ${z.prettifyError(reply.error)}`);
  return reply.data as FromChild;
}

/** The value of an answer stands behind a tab, see judge/child/channel.ts. */
function messageIn(line: string): unknown {
  const tab = line.indexOf("\t");
  if (tab < 0) return JSON.parse(line);
  const message = JSON.parse(line.slice(0, tab)) as { outcome?: unknown };
  if (typeof message.outcome !== "object" || message.outcome === null) return message;
  return { ...message, outcome: { ...message.outcome, value: line.slice(tab + 1) } };
}
