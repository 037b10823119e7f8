/** Reads the binary format of WebAssembly from a position on. Throws a RangeError past the end. */
export class ByteReader {
  readonly bytes: Uint8Array;
  readonly end: number;
  at: number;

  constructor(bytes: Uint8Array, at = 0, end = bytes.length) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  get done(): boolean {
    return this.at >= this.end;
  }

  byte(): number {
    if (this.at >= this.end) throw new RangeError("a module ends too early");
    return this.bytes[this.at++] as number;
  }

  /** An unsigned number of at most 32 bits. */
  u32(): number {
    let result = 0;
    let scale = 1;
    for (;;) {
      const byte = this.byte();
      result += (byte & 0x7f) * scale;
      if (byte < 0x80) return result;
      scale *= 0x80;
    }
  }

  /** A signed number of at most 32 bits, as in `i32.const`. */
  s32(): number {
    let result = 0;
    let shift = 0;
    for (;;) {
      const byte = this.byte();
      result |= (byte & 0x7f) << shift;
      shift += 7;
      if (byte < 0x80) return byte & 0x40 && shift < 32 ? result | (-1 << shift) : result;
    }
  }

  /** Passes a number of any length. */
  skipNumber(): void {
    while (this.byte() >= 0x80);
  }

  skip(count: number): void {
    if (this.at + count > this.end) throw new RangeError("a module ends too early");
    this.at += count;
  }

  take(count: number): Uint8Array {
    const from = this.at;
    this.skip(count);
    return this.bytes.subarray(from, this.at);
  }

  name(): string {
    return new TextDecoder().decode(this.take(this.u32()));
  }
}

/** An unsigned number in as few bytes as it takes. */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest % 0x80;
    rest = Math.floor(rest / 0x80);
    bytes.push(rest > 0 ? low + 0x80 : low);
  } while (rest > 0);
  return bytes;
}

/** A signed number, for constants; exact up to 53 bits. */
export function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const low = ((rest % 0x80) + 0x80) % 0x80;
    rest = Math.floor(rest / 0x80);
    const last = (rest === 0 && low < 0x40) || (rest === -1 && low >= 0x40);
    bytes.push(last ? low : low + 0x80);
    if (last) return bytes;
  }
}

export function text(name: string): number[] {
  const bytes = new TextEncoder().encode(name);
  return [...unsigned(bytes.length), ...bytes];
}
