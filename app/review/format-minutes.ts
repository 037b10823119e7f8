/** Rounded; what takes any time at all takes a minute: `0 min`, `1 min`, `7 min`, `2 h 5 min`. */
export function formatMinutes(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 100) return `${Math.max(seconds > 0 ? 1 : 0, minutes)}\u00a0min`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}\u00a0h${rest === 0 ? "" : ` ${rest}\u00a0min`}`;
}
