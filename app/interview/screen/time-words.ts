/** `18:42`. */
export function clockFace(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** `18 minutes 42 seconds`, for whoever listens. */
export function spokenTime(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const parts = [
    ...(minutes > 0 ? [`${minutes} ${minutes === 1 ? "minute" : "minutes"}`] : []),
    ...(rest > 0 || minutes === 0 ? [`${rest} ${rest === 1 ? "second" : "seconds"}`] : []),
  ];
  return parts.join(" ");
}

/** What is said aloud when a section goes from `before` to `left` seconds: half of it, five minutes, one minute. */
export function announcementAt(before: number, left: number, total: number): string | undefined {
  const marks = [
    { at: 60, says: "One minute left in this section." },
    { at: 300, says: "Five minutes left in this section." },
    {
      at: Math.round(total / 2),
      says: `Half of the time is over: ${spokenTime(Math.round(total / 2))} left.`,
    },
  ];
  return marks.find(({ at }) => before > at && left <= at)?.says;
}
