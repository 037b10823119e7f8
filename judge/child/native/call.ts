/**
 * One call of a kernel, as a process that knows no problem can make it, and what comes back. Both cross as
 * JSON: bytes in base64, numbers as text, because JSON has no NaN and no −0.
 */
export type CallArgument =
  | { number: string }
  /** `bytes`: what is in it before the call. */
  | { buffer: string; access: "input" | "inout"; bytes: string }
  /** An output has nothing in it, but a size in bytes. */
  | { buffer: string; access: "output"; size: number };

export type KernelCall = { arguments: CallArgument[] };

export type CallReturn = {
  /** Null where the function returns nothing. An unsigned number may come as a negative one. */
  returned: string | null;
  /** Contents of the inout and output buffers, in the order of the parameters. */
  buffers: string[];
};

/** Two calls of the same, with other bytes in all memory that was not given. `second` is told where they differ. */
export type CallReturns = { first: CallReturn; second?: CallReturn };

/** Calls within calls, beyond which a program is stopped: below where the engine's own stack ends. */
export const DEEPEST_CALL = 5000;

/** What stopped a kernel, or what it was found to have done. A closed list: nothing in it is chosen by a program. */
export const FAULTS = [
  "out of bounds",
  "stack overflow",
  "division by zero",
  "division overflow",
  "unreachable",
  "bad call",
  "bad free",
  "double free",
  "heap overflow",
  "use after free",
  "exit",
  "null write",
  "stray write",
  "input changed",
] as const;

export type KernelFault = {
  what: (typeof FAULTS)[number] | `undefined ${number}`;
  /** The buffer that it happened to or nearest to. */
  buffer?: string | undefined;
  side?: "before" | "after" | undefined;
  /** Bytes from the start of the buffer, or from its end or start outwards. */
  offset?: number | undefined;
  /** In the source, where the compiler's checks tell it. */
  line?: number | undefined;
  column?: number | undefined;
  /** Index of the function, imported ones first. */
  function?: number | undefined;
};

/** What one call used; sizes in bytes. */
export type KernelUse = {
  stack: number;
  /** Calls within calls, at most. */
  calls: number;
  heap: number;
  /** Charged for calls of the allocator, which is not part of the program. */
  heapInstructions: number;
  /** Executed instructions by the place of the function among those that the module defines. */
  counts: [index: number, instructions: number][];
};
