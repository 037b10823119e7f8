import type { Scalar } from "#problems/kernel-vocabulary.ts";

/** Bytes of a value in memory, and what its address is a multiple of. The same on WebAssembly and on Cortex-M. */
export const SCALAR_BYTES: Record<Scalar, number> = {
  int8: 1,
  uint8: 1,
  bool: 1,
  int16: 2,
  uint16: 2,
  int32: 4,
  uint32: 4,
  float32: 4,
  float64: 8,
};

export type Field = { name: string; type: Scalar; offset: number };
export type StructLayout = { fields: Field[]; bytes: number };

/** Where C puts the fields of a struct. */
export function structLayout(fields: Record<string, Scalar>): StructLayout {
  let offset = 0;
  let alignment = 1;
  const placed = Object.entries(fields).map(([name, type]) => {
    const bytes = SCALAR_BYTES[type];
    alignment = Math.max(alignment, bytes);
    const at = Math.ceil(offset / bytes) * bytes;
    offset = at + bytes;
    return { name, type, offset: at };
  });
  return { fields: placed, bytes: Math.ceil(offset / alignment) * alignment };
}

type Access = {
  read: (view: DataView, offset: number) => number | boolean;
  write: (view: DataView, offset: number, value: number) => void;
};

/** The lowest byte first, as on both. Numbers are taken to fit their type. */
export const ACCESS: Record<Scalar, Access> = {
  int8: {
    read: (view, offset) => view.getInt8(offset),
    write: (view, offset, value) => view.setInt8(offset, value),
  },
  uint8: {
    read: (view, offset) => view.getUint8(offset),
    write: (view, offset, value) => view.setUint8(offset, value),
  },
  bool: {
    read: (view, offset) => view.getUint8(offset) !== 0,
    write: (view, offset, value) => view.setUint8(offset, value),
  },
  int16: {
    read: (view, offset) => view.getInt16(offset, true),
    write: (view, offset, value) => view.setInt16(offset, value, true),
  },
  uint16: {
    read: (view, offset) => view.getUint16(offset, true),
    write: (view, offset, value) => view.setUint16(offset, value, true),
  },
  int32: {
    read: (view, offset) => view.getInt32(offset, true),
    write: (view, offset, value) => view.setInt32(offset, value, true),
  },
  uint32: {
    read: (view, offset) => view.getUint32(offset, true),
    write: (view, offset, value) => view.setUint32(offset, value, true),
  },
  float32: {
    read: (view, offset) => view.getFloat32(offset, true),
    write: (view, offset, value) => view.setFloat32(offset, value, true),
  },
  float64: {
    read: (view, offset) => view.getFloat64(offset, true),
    write: (view, offset, value) => view.setFloat64(offset, value, true),
  },
};
