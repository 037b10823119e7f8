import { signed, text, unsigned } from "./bytes.ts";
import { type Counters, MeteredBody, type MeterLimits } from "./metered-body.ts";
import { OP, TYPE } from "./operators.ts";
import {
  bodiesOf,
  type Export,
  exportsOf,
  importsOf,
  KIND,
  memoryPages,
  SECTION,
  type Section,
  sectionReader,
  sectionsOf,
  signaturesOf,
} from "./sections.ts";

/** Names under which the counters leave the module. No name of C holds a space. */
export const COUNTERS = {
  /** Lowest value that the stack pointer had. */
  stack: "low stack",
  depth: "calls",
  deepest: "deepest call",
  /** Followed by the place of the function among those that the module defines. */
  instructions: "instructions ",
} as const;

/** The memory is made outside, so that what is around the program's own data can be prepared and looked at. */
export const MEMORY = { module: "judge", name: "memory" } as const;

/**
 * Rewrites a module so that it counts what it executes: instructions by function, the depth of calls and the
 * reach of the stack. Passing a limit traps. Its memory is imported, and can't be grown from inside. Of the
 * exports only `exported` are kept. The counters are globals of their own, which nothing that was compiled can
 * name: the module must be valid before. Throws UnknownInstruction, and RangeError for what is no module.
 */
export function meter(module: Uint8Array, exported: readonly string[], limits: MeterLimits): Uint8Array {
  const sections = sectionsOf(module);
  const kept = exportsOf(module, sections).filter(
    (one) => exported.includes(one.name) && (one.kind === KIND.function || one.kind === KIND.global),
  );
  const bodies = bodiesOf(module, sections);
  const globals = sectionReader(module, sections, SECTION.global)?.u32() ?? 0;
  const counters: Counters = {
    stackPointer: kept.find((one) => one.kind === KIND.global && one.name === "__stack_pointer")?.index,
    stack: globals,
    depth: globals + 1,
    deepest: globals + 2,
    instructions: globals + 3,
    imported: importsOf(module, sections).filter((one) => one.kind === KIND.function).length,
    limits,
  };
  const { parameters, functions } = signaturesOf(module, sections);
  const metered = bodies.map(({ from, to }, index) => {
    const count = parameters[functions[index] ?? 0] ?? 0;
    return new MeteredBody(module, from, to, count, index, counters).rewrite();
  });
  const contents = new Map<number, ArrayLike<number>>(
    sections.map((one) => [one.id, module.subarray(one.from, one.to)]),
  );
  contents.set(SECTION.import, importSection(module, sections));
  contents.set(SECTION.global, globalSection(module, sections, bodies.length));
  contents.set(SECTION.export, exportSection(kept, counters, bodies.length));
  contents.set(SECTION.code, concatenated([unsigned(bodies.length), ...metered]));
  return concatenated([
    module.subarray(0, 8),
    ...ORDER.flatMap((id) => {
      const content = contents.get(id);
      return content ? [[id, ...unsigned(content.length)], content] : [];
    }),
  ]);
}

/** Sections of the result, in the order of the format. What runs by itself at the start, and names, are left out. */
const ORDER = [
  SECTION.type,
  SECTION.import,
  SECTION.function,
  SECTION.table,
  SECTION.global,
  SECTION.export,
  SECTION.element,
  SECTION.dataCount,
  SECTION.code,
  SECTION.data,
];

function importSection(module: Uint8Array, sections: readonly Section[]): number[] {
  const reader = sectionReader(module, sections, SECTION.import);
  const count = reader?.u32() ?? 0;
  const before = reader ? [...module.subarray(reader.at, reader.end)] : [];
  const pages = unsigned(memoryPages(module, sections));
  return [
    ...unsigned(count + 1),
    ...before,
    ...text(MEMORY.module),
    ...text(MEMORY.name),
    KIND.memory,
    0,
    ...pages,
  ];
}

function globalSection(module: Uint8Array, sections: readonly Section[], bodies: number): number[] {
  const reader = sectionReader(module, sections, SECTION.global);
  const count = reader?.u32() ?? 0;
  const before = reader ? [...module.subarray(reader.at, reader.end)] : [];
  const i32 = (value: number) => [TYPE.i32, 1, OP.i32Const, ...signed(value), OP.end];
  const ours = [...i32(0x7fff_ffff), ...i32(0), ...i32(0)];
  for (let index = 0; index < bodies; index++) ours.push(TYPE.i64, 1, OP.i64Const, 0, OP.end);
  return [...unsigned(count + 3 + bodies), ...before, ...ours];
}

function exportSection(kept: readonly Export[], counters: Counters, bodies: number): number[] {
  const ours = [
    { name: COUNTERS.stack, kind: KIND.global, index: counters.stack },
    { name: COUNTERS.depth, kind: KIND.global, index: counters.depth },
    { name: COUNTERS.deepest, kind: KIND.global, index: counters.deepest },
    ...Array.from({ length: bodies }, (_, index) => ({
      name: `${COUNTERS.instructions}${index}`,
      kind: KIND.global,
      index: counters.instructions + index,
    })),
  ];
  const all = [...kept, ...ours];
  return [
    ...unsigned(all.length),
    ...all.flatMap((one) => [...text(one.name), one.kind, ...unsigned(one.index)]),
  ];
}

function concatenated(pieces: readonly ArrayLike<number>[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(Uint8Array.from(piece), at);
    at += piece.length;
  }
  return all;
}
