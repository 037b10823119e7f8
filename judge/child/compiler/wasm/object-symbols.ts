import { ByteReader } from "./bytes.ts";
import { SECTION, sectionReader, sectionsOf } from "./sections.ts";

const SYMBOL_TABLE = 8;
const SYMBOL = { function: 0, data: 1, global: 2, section: 3, tag: 4, table: 5 } as const;
const UNDEFINED = 0x10;
const EXPLICIT_NAME = 0x40;

export type ObjectSymbol = { name: string; kind: "function" | "data" | "other"; bytes: number };

/** The symbols that an object file defines; `bytes` is known of data. See tool-conventions, Linking.md. */
export function definedSymbols(object: Uint8Array): ObjectSymbol[] {
  const reader = sectionReader(object, sectionsOf(object), SECTION.custom, "linking");
  const symbols: ObjectSymbol[] = [];
  reader?.u32();
  while (reader && !reader.done) {
    const part = reader.byte();
    const to = reader.u32() + reader.at;
    if (part === SYMBOL_TABLE) symbols.push(...symbolTable(new ByteReader(object, reader.at, to)));
    reader.at = to;
  }
  return symbols;
}

function symbolTable(reader: ByteReader): ObjectSymbol[] {
  const symbols: ObjectSymbol[] = [];
  for (let left = reader.u32(); left > 0; left--) {
    const kind = reader.byte();
    const flags = reader.u32();
    const isDefined = (flags & UNDEFINED) === 0;
    if (kind === SYMBOL.data) {
      const name = reader.name();
      if (!isDefined) continue;
      reader.u32();
      reader.u32();
      symbols.push({ name, kind: "data", bytes: reader.u32() });
    } else if (kind === SYMBOL.section) {
      reader.u32();
    } else {
      reader.u32();
      const name = isDefined || flags & EXPLICIT_NAME ? reader.name() : "";
      if (isDefined) symbols.push({ name, kind: kind === SYMBOL.function ? "function" : "other", bytes: 0 });
    }
  }
  return symbols;
}
