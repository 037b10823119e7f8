/** When the interview is, for the days from its own back: `Interview on Fri 27 Nov, in 4 days.` */
export function interviewIn(daysLeft: number, target: string): string {
  if (daysLeft > 1) return `Interview on ${target}, in ${daysLeft} days.`;
  if (daysLeft === 1) return `Interview tomorrow, on ${target}.`;
  return daysLeft === 0 ? "The interview is today." : `The interview was on ${target}.`;
}
