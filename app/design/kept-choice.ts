/** What was chosen in this browser before; undefined where nothing was, or where it keeps nothing. */
export function keptChoice(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a choice in this browser. One that keeps nothing begins as usual again. */
export function keepChoice(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {}
}
