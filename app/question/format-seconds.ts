/** `48 s`, `1:05`. */
export function formatSeconds(seconds: number): string {
  if (seconds < 60) return `${seconds}\u00a0s`;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
