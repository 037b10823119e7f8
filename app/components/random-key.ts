/**
 * A key that nobody else makes, 32 characters long. Unlike `crypto.randomUUID` it also exists where the
 * page comes over plain http from another machine.
 */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
