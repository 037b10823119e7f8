import { OP } from "./operators.ts";
import {
  bodiesOf,
  dataSegments,
  exportsOf,
  functionNames,
  importsOf,
  KIND,
  memoryPages,
  SECTION,
  type Section,
  sectionReader,
  sectionsOf,
} from "./sections.ts";

/** What can be said of a linked module without running it. Sizes in bytes. */
export type ModuleFacts = {
  /** The functions that it defines, in their order, with the size of their code. */
  functions: { name: string; bytes: number; isDriver?: boolean | undefined }[];
  /** Constants, pointers to functions included. */
  constantBytes: number;
  /** Static data that is not 0 at the start: it lies in flash, too. */
  initialisedBytes: number;
  /** All static data. */
  staticBytes: number;
  /** Pages of memory that it starts with, where its static data begins, and where nothing of it is any more. */
  memoryPages: number;
  globalBase: number;
  heapBase: number;
};

const POINTER_BYTES = 4;

export function factsOf(module: Uint8Array): ModuleFacts {
  const sections = sectionsOf(module);
  const names = functionNames(module, sections);
  const imported = importsOf(module, sections).filter((one) => one.kind === KIND.function).length;
  const functions = bodiesOf(module, sections).map(({ from, to }, index) => ({
    name: names.get(imported + index) ?? `function ${index}`,
    bytes: to - from,
  }));
  const segments = dataSegments(module, sections);
  const sum = (holds: (name: string) => boolean) =>
    segments.reduce((bytes, one) => bytes + (holds(one.name) ? one.bytes : 0), 0);
  const constants = sum((name) => name.startsWith(".rodata"));
  const initialised = sum((name) => !name.startsWith(".rodata"));
  const addresses = exportedConstants(module, sections);
  const globalBase = addresses.get("__global_base") ?? 0;
  const all = (addresses.get("__data_end") ?? 0) - globalBase;
  return {
    functions,
    constantBytes: constants + tableEntries(module, sections) * POINTER_BYTES,
    initialisedBytes: initialised,
    staticBytes: Math.max(0, all - constants),
    memoryPages: memoryPages(module, sections),
    globalBase,
    heapBase: addresses.get("__heap_base") ?? 0,
  };
}

/** Values of exported globals that never change: addresses that the linker chose. */
function exportedConstants(module: Uint8Array, sections: readonly Section[]): Map<string, number> {
  const reader = sectionReader(module, sections, SECTION.global);
  const values = Array.from({ length: reader?.u32() ?? 0 }, () => {
    reader?.skip(2);
    const value = reader?.byte() === OP.i32Const ? reader.s32() : undefined;
    reader?.byte();
    return value;
  });
  const found = new Map<string, number>();
  for (const { name, kind, index } of exportsOf(module, sections)) {
    const value = kind === KIND.global ? values[index] : undefined;
    if (value !== undefined) found.set(name, value);
  }
  return found;
}

/** Functions whose address is taken. */
function tableEntries(module: Uint8Array, sections: readonly Section[]): number {
  const reader = sectionReader(module, sections, SECTION.element);
  if (!reader) return 0;
  let entries = 0;
  for (let left = reader.u32(); left > 0; left--) {
    const flags = reader.u32();
    if (flags !== 0) return entries;
    reader.byte();
    reader.skipNumber();
    reader.byte();
    const count = reader.u32();
    entries += count;
    for (let one = 0; one < count; one++) reader.u32();
  }
  return entries;
}
