/** Seeds of `count` attempts, always the same. */
export function seeds(count: number): string[] {
  return Array.from({ length: count }, (_, index) => (0x1000 + index).toString(16).padStart(16, "0"));
}
