/** The ground on which the days are drawn, in units of its own. */
export const SHEET = { width: 320, height: 116, top: 18, ground: 94 } as const;
