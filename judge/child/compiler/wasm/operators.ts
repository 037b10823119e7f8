import type { ByteReader } from "./bytes.ts";

/** What the meter has to know of an instruction. */
export type Operator = {
  opcode: number;
  /** Of the instructions behind 0xFC; else 0. */
  extension: number;
  /** Index of the global, function or local that it names; else 0. */
  index: number;
};

export const OP = {
  unreachable: 0x00,
  nop: 0x01,
  block: 0x02,
  loop: 0x03,
  if: 0x04,
  else: 0x05,
  end: 0x0b,
  br: 0x0c,
  brIf: 0x0d,
  brTable: 0x0e,
  return: 0x0f,
  call: 0x10,
  callIndirect: 0x11,
  drop: 0x1a,
  select: 0x1b,
  selectTyped: 0x1c,
  localGet: 0x20,
  localSet: 0x21,
  localTee: 0x22,
  globalGet: 0x23,
  globalSet: 0x24,
  memorySize: 0x3f,
  memoryGrow: 0x40,
  i32Const: 0x41,
  i64Const: 0x42,
  f32Const: 0x43,
  f64Const: 0x44,
  i32LtS: 0x48,
  i32GtS: 0x4a,
  i32Add: 0x6a,
  i32Sub: 0x6b,
  i32Mul: 0x6c,
  i64Add: 0x7c,
  i64ExtendI32U: 0xad,
  extended: 0xfc,
} as const;
export const EXTENDED = { memoryCopy: 10, memoryFill: 11 } as const;
/** The type of a block without a value; the type of a local. */
export const EMPTY_BLOCK = 0x40;
export const TYPE = { i32: 0x7f, i64: 0x7e } as const;

/** An instruction that no compiler of ours makes: vectors, threads, exceptions, tail calls. */
export class UnknownInstruction extends Error {}

/** Reads one instruction with all that belongs to it. Throws UnknownInstruction. */
export function readOperator(reader: ByteReader): Operator {
  const opcode = reader.byte();
  const operator = { opcode, extension: 0, index: 0 };
  switch (opcode) {
    case OP.block:
    case OP.loop:
    case OP.if:
      reader.skipNumber();
      return operator;
    case OP.br:
    case OP.brIf:
    case OP.memorySize:
    case OP.memoryGrow:
      reader.u32();
      return operator;
    case OP.call:
    case OP.localGet:
    case OP.localSet:
    case OP.localTee:
    case OP.globalGet:
    case OP.globalSet:
      operator.index = reader.u32();
      return operator;
    case OP.brTable:
      for (let left = reader.u32(); left >= 0; left--) reader.u32();
      return operator;
    case OP.callIndirect:
      reader.u32();
      reader.u32();
      return operator;
    case OP.selectTyped:
      reader.skip(reader.u32());
      return operator;
    case OP.i32Const:
    case OP.i64Const:
      reader.skipNumber();
      return operator;
    case OP.f32Const:
      reader.skip(4);
      return operator;
    case OP.f64Const:
      reader.skip(8);
      return operator;
    case OP.extended:
      operator.extension = reader.u32();
      skipExtended(reader, operator.extension);
      return operator;
    default:
      if (isMemoryAccess(opcode)) skipMemoryArgument(reader);
      else if (!isPlain(opcode)) throw new UnknownInstruction(`instruction 0x${opcode.toString(16)}`);
      return operator;
  }
}

export function isMemoryAccess(opcode: number): boolean {
  return opcode >= 0x28 && opcode <= 0x3e;
}

/** Instructions of one byte: arithmetic, comparisons, conversions and the few of control. */
function isPlain(opcode: number): boolean {
  return (
    (opcode >= 0x45 && opcode <= 0xc4) ||
    opcode === OP.unreachable ||
    opcode === OP.nop ||
    opcode === OP.else ||
    opcode === OP.end ||
    opcode === OP.return ||
    opcode === OP.drop ||
    opcode === OP.select
  );
}

function skipMemoryArgument(reader: ByteReader): void {
  reader.u32();
  reader.skipNumber();
}

/** 0 to 7 are conversions that saturate; of the rest, copying and filling memory is all that is made. */
function skipExtended(reader: ByteReader, extension: number): void {
  if (extension <= 7) return;
  if (extension === EXTENDED.memoryCopy) reader.skip(2);
  else if (extension === EXTENDED.memoryFill) reader.skip(1);
  else throw new UnknownInstruction(`instruction 0xfc ${extension}`);
}
