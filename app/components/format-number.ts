const grouped = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

/** `16,384`. A negative number gets a real minus sign. */
export function formatCount(value: number): string {
  return grouped.format(value).replace("-", "\u2212");
}

/** `16,384 B`, with a space that does not break. */
export function formatBytes(bytes: number): string {
  return `${formatCount(bytes)}\u00a0B`;
}

/** `1,024 KiB`, as data sheets give the memory of a chip. */
export function formatKibibytes(bytes: number): string {
  return `${formatCount(bytes / 1024)}\u00a0KiB`;
}

/** Milliseconds with one decimal below 100: `6.2 ms`, `240 ms`. */
export function formatMilliseconds(milliseconds: number): string {
  return `${milliseconds < 100 ? short.format(milliseconds) : grouped.format(milliseconds)}\u00a0ms`;
}
