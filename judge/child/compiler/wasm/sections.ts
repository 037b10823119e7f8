import { ByteReader } from "./bytes.ts";

export const SECTION = {
  custom: 0,
  type: 1,
  import: 2,
  function: 3,
  table: 4,
  memory: 5,
  global: 6,
  export: 7,
  start: 8,
  element: 9,
  code: 10,
  data: 11,
  dataCount: 12,
} as const;

/** A section's place in the module, its id and length excluded. */
export type Section = { id: number; from: number; to: number; name: string | undefined };

const HEADER_BYTES = 8;

export function sectionsOf(module: Uint8Array): Section[] {
  const reader = new ByteReader(module, HEADER_BYTES);
  const sections: Section[] = [];
  while (!reader.done) {
    const id = reader.byte();
    const to = reader.u32() + reader.at;
    const from = reader.at;
    const name = id === SECTION.custom ? new ByteReader(module, from, to).name() : undefined;
    sections.push({ id, from, to, name });
    reader.at = to;
  }
  return sections;
}

/** A reader of one section; undefined when the module has none. */
export function sectionReader(
  module: Uint8Array,
  sections: readonly Section[],
  id: number,
  name?: string,
): ByteReader | undefined {
  const section = sections.find((one) => one.id === id && one.name === name);
  if (!section) return undefined;
  const reader = new ByteReader(module, section.from, section.to);
  if (name !== undefined) reader.name();
  return reader;
}

export const KIND = { function: 0, table: 1, memory: 2, global: 3 } as const;

export type Import = { module: string; name: string; kind: number };
export type Export = { name: string; kind: number; index: number };

export function importsOf(module: Uint8Array, sections: readonly Section[]): Import[] {
  const reader = sectionReader(module, sections, SECTION.import);
  if (!reader) return [];
  return Array.from({ length: reader.u32() }, () => {
    const one = { module: reader.name(), name: reader.name(), kind: reader.byte() };
    switch (one.kind) {
      case KIND.function:
        reader.u32();
        break;
      case KIND.table:
        reader.byte();
        skipLimits(reader);
        break;
      case KIND.memory:
        skipLimits(reader);
        break;
      case KIND.global:
        reader.skip(2);
        break;
      default:
        throw new RangeError(`an import of kind ${one.kind}`);
    }
    return one;
  });
}

function skipLimits(reader: ByteReader): void {
  const flags = reader.byte();
  reader.u32();
  if (flags & 1) reader.u32();
}

export function exportsOf(module: Uint8Array, sections: readonly Section[]): Export[] {
  const reader = sectionReader(module, sections, SECTION.export);
  if (!reader) return [];
  return Array.from({ length: reader.u32() }, () => ({
    name: reader.name(),
    kind: reader.byte(),
    index: reader.u32(),
  }));
}

/** Number of parameters of each type, and the type of each function that the module defines. */
export function signaturesOf(
  module: Uint8Array,
  sections: readonly Section[],
): { parameters: number[]; functions: number[] } {
  const types = sectionReader(module, sections, SECTION.type);
  const parameters = Array.from({ length: types?.u32() ?? 0 }, () => {
    types?.skip(1);
    const count = types?.u32() ?? 0;
    types?.skip(count);
    types?.skip(types.u32());
    return count;
  });
  const functions = sectionReader(module, sections, SECTION.function);
  return {
    parameters,
    functions: Array.from({ length: functions?.u32() ?? 0 }, () => functions?.u32() ?? 0),
  };
}

/** Bodies of the functions that the module defines, without their length. */
export function bodiesOf(module: Uint8Array, sections: readonly Section[]): { from: number; to: number }[] {
  const reader = sectionReader(module, sections, SECTION.code);
  if (!reader) return [];
  return Array.from({ length: reader.u32() }, () => {
    const bytes = reader.u32();
    const from = reader.at;
    reader.skip(bytes);
    return { from, to: reader.at };
  });
}

/** Pages of 64 KiB that its own memory starts with. */
export function memoryPages(module: Uint8Array, sections: readonly Section[]): number {
  const reader = sectionReader(module, sections, SECTION.memory);
  reader?.u32();
  reader?.byte();
  return reader?.u32() ?? 0;
}

/** Part numbers of the name section. */
const FUNCTION_NAMES = 1;
const DATA_NAMES = 9;

function namesOf(module: Uint8Array, sections: readonly Section[], part: number): Map<number, string> {
  const names = new Map<number, string>();
  const reader = sectionReader(module, sections, SECTION.custom, "name");
  while (reader && !reader.done) {
    const id = reader.byte();
    const to = reader.u32() + reader.at;
    if (id === part) {
      for (let left = reader.u32(); left > 0; left--) names.set(reader.u32(), reader.name());
    }
    reader.at = to;
  }
  return names;
}

/** By index, in which imported functions come first. */
export const functionNames = (module: Uint8Array, sections: readonly Section[]) =>
  namesOf(module, sections, FUNCTION_NAMES);

export type DataSegment = { name: string; bytes: number };

/** Segments with their names, as the linker gives them: `.rodata`, `.data`. */
export function dataSegments(module: Uint8Array, sections: readonly Section[]): DataSegment[] {
  const reader = sectionReader(module, sections, SECTION.data);
  if (!reader) return [];
  const names = namesOf(module, sections, DATA_NAMES);
  return Array.from({ length: reader.u32() }, (_, index) => {
    const flags = reader.u32();
    if (flags === 2) reader.u32();
    if (flags !== 1) skipConstant(reader);
    const bytes = reader.u32();
    reader.skip(bytes);
    return { name: names.get(index) ?? "", bytes };
  });
}

/** An expression that gives an address: one instruction and its end. */
function skipConstant(reader: ByteReader): void {
  reader.byte();
  reader.skipNumber();
  reader.byte();
}
