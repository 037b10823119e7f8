/** How much one board holds. Far beyond what can be explained in an interview, and little enough to store, lay out and compare. */

export const MOST_BLOCKS = 40;
export const MOST_LINKS = 80;

/** In characters. */
export const BOARD_LENGTHS = { name: 60, note: 160, protocol: 60, payload: 60, rate: 60 } as const;
