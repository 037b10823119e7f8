/**
 * A path as the pages' router reads it, to which letters of either case, escapes and slashes at the end make no
 * difference. What is decided by an address before the router is decided by this.
 */
export function askedPath(path: string): string {
  return readable(path)
    .replace(/\/{2,}/g, "/")
    .replace(/(?<=.)\/$/, "")
    .toLowerCase();
}

/** Without escapes; as it is where they can't be read, which a later door refuses. */
export function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
