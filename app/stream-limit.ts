/** Streams of results that one visitor may hold open; a browser has six connections to a site anyway. */
const MOST_A_VISITOR = 6;

/** Takes one of the visitor's places and returns what gives it back; undefined when all are taken. */
export type OpenStream = (visitorId: string) => (() => void) | undefined;

export function createStreamLimit(most = MOST_A_VISITOR): OpenStream {
  const open = new Map<string, number>();
  return (visitorId) => {
    const count = open.get(visitorId) ?? 0;
    if (count >= most) return undefined;
    open.set(visitorId, count + 1);
    return () => {
      const left = (open.get(visitorId) ?? 1) - 1;
      if (left > 0) open.set(visitorId, left);
      else open.delete(visitorId);
    };
  };
}
