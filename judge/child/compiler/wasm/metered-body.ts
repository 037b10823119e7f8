import { ByteReader, signed, unsigned } from "./bytes.ts";
import { BYTE_COST, costOf } from "./instruction-cost.ts";
import { EMPTY_BLOCK, EXTENDED, OP, type Operator, readOperator, TYPE } from "./operators.ts";

export type MeterLimits = {
  /** Addresses below belong to nobody: the stack must not get there. */
  lowestStack: number;
  /** Calls within calls. */
  deepestCall: number;
};

/** Indices of the globals that count, and what the body has to know of its module. */
export type Counters = {
  stackPointer: number | undefined;
  stack: number;
  depth: number;
  deepest: number;
  instructions: number;
  imported: number;
  limits: MeterLimits;
};

/** One function's body while it is rewritten. */
export class MeteredBody {
  readonly #reader: ByteReader;
  readonly #module: Uint8Array;
  readonly #parameters: number;
  readonly #counters: Counters;
  readonly #counter: number[];
  readonly #out: number[] = [];
  /** Where the instructions that are not yet written begin, and what they cost. */
  #from = 0;
  #cost = 0;

  constructor(
    module: Uint8Array,
    from: number,
    to: number,
    parameters: number,
    index: number,
    counters: Counters,
  ) {
    this.#module = module;
    this.#reader = new ByteReader(module, from, to);
    this.#parameters = parameters;
    this.#counters = counters;
    this.#counter = unsigned(counters.instructions + index);
  }

  /** With its length in front. */
  rewrite(): Uint8Array {
    const reader = this.#reader;
    const scratch = unsigned(this.#declareScratch());
    this.#from = reader.at;
    while (!reader.done) {
      const at = reader.at;
      const operator = readOperator(reader);
      if (!this.#rewriteOne(operator, at, scratch)) {
        this.#cost += costOf(operator);
        if (endsStretch(operator)) this.#flush(reader.at);
      }
    }
    this.#flush(reader.at);
    return Uint8Array.from([...unsigned(this.#out.length), ...this.#out]);
  }

  /** Adds one local to those of the function and answers its index. */
  #declareScratch(): number {
    const reader = this.#reader;
    const groups = reader.u32();
    const from = reader.at;
    let locals = 0;
    for (let left = groups; left > 0; left--) {
      locals += reader.u32();
      reader.byte();
    }
    this.#out.push(...unsigned(groups + 1), ...this.#module.subarray(from, reader.at), 1, TYPE.i32);
    return this.#parameters + locals;
  }

  /** Writes what was read up to `to`, behind the charge for it. */
  #flush(to: number): void {
    const out = this.#out;
    const counter = this.#counter;
    if (this.#cost > 0) {
      out.push(
        OP.globalGet,
        ...counter,
        OP.i64Const,
        ...signed(this.#cost),
        OP.i64Add,
        OP.globalSet,
        ...counter,
      );
    }
    for (let at = this.#from; at < to; at++) out.push(this.#module[at] as number);
    this.#from = to;
    this.#cost = 0;
  }

  /** The few instructions that need more than to be counted. False for all others. */
  #rewriteOne(operator: Operator, at: number, scratch: number[]): boolean {
    const { stackPointer, imported } = this.#counters;
    switch (operator.opcode) {
      case OP.globalSet:
        if (operator.index !== stackPointer) return false;
        this.#cost += costOf(operator);
        this.#flush(this.#reader.at);
        this.#watchStack(stackPointer);
        return true;
      case OP.call:
        if (operator.index < imported) return false;
        this.#wrapCall(operator, at);
        return true;
      case OP.callIndirect:
        this.#wrapCall(operator, at);
        return true;
      case OP.memoryGrow:
        this.#flush(at);
        this.#from = this.#reader.at;
        this.#out.push(OP.drop, OP.i32Const, ...signed(-1));
        return true;
      case OP.extended:
        if (operator.extension === EXTENDED.memoryCopy || operator.extension === EXTENDED.memoryFill) {
          this.#chargeLength(at, scratch);
        }
        return false;
      default:
        return false;
    }
  }

  #watchStack(stackPointer: number): void {
    const { stack, limits } = this.#counters;
    const [pointer, low] = [unsigned(stackPointer), unsigned(stack)];
    this.#out.push(
      ...[OP.globalGet, ...pointer, OP.globalGet, ...low, OP.i32LtS, OP.if, EMPTY_BLOCK],
      ...[OP.globalGet, ...pointer, OP.globalSet, ...low],
      ...[OP.globalGet, ...pointer, OP.i32Const, ...signed(limits.lowestStack), OP.i32LtS],
      ...[OP.if, EMPTY_BLOCK, OP.unreachable, OP.end, OP.end],
    );
  }

  #wrapCall(operator: Operator, at: number): void {
    const { depth, deepest, limits } = this.#counters;
    const [now, most] = [unsigned(depth), unsigned(deepest)];
    this.#cost += costOf(operator);
    this.#flush(at);
    this.#out.push(
      ...[OP.globalGet, ...now, OP.i32Const, 1, OP.i32Add, OP.globalSet, ...now],
      ...[OP.globalGet, ...now, OP.globalGet, ...most, OP.i32GtS, OP.if, EMPTY_BLOCK],
      ...[OP.globalGet, ...now, OP.globalSet, ...most],
      ...[OP.globalGet, ...now, OP.i32Const, ...signed(limits.deepestCall), OP.i32GtS],
      ...[OP.if, EMPTY_BLOCK, OP.unreachable, OP.end, OP.end],
      ...this.#module.subarray(at, this.#reader.at),
      ...[OP.globalGet, ...now, OP.i32Const, 1, OP.i32Sub, OP.globalSet, ...now],
    );
    this.#from = this.#reader.at;
  }

  /** On the stack of operands the length is on top. */
  #chargeLength(at: number, scratch: number[]): void {
    this.#flush(at);
    this.#out.push(
      ...[OP.localTee, ...scratch, OP.localGet, ...scratch, OP.i32Const, BYTE_COST, OP.i32Mul],
      ...[OP.i64ExtendI32U, OP.globalGet, ...this.#counter, OP.i64Add, OP.globalSet, ...this.#counter],
    );
  }
}

/** After these the program may be elsewhere, or come from elsewhere. */
const STRETCH_ENDS = new Set<number>([
  OP.block,
  OP.loop,
  OP.if,
  OP.else,
  OP.end,
  OP.br,
  OP.brIf,
  OP.brTable,
  OP.return,
  OP.unreachable,
  OP.call,
]);

function endsStretch(operator: Operator): boolean {
  return STRETCH_ENDS.has(operator.opcode);
}
