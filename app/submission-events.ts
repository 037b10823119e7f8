/**
 * Tells that something about a submission was stored. A nudge, not the news: whoever listens reads the
 * database. A second implementation may carry the nudge between processes.
 */
export type SubmissionEvents = {
  announce: (submissionId: string) => void;
  /** Returns a function that ends the subscription. */
  subscribe: (submissionId: string, listener: () => void) => () => void;
};

export function createSubmissionEvents(): SubmissionEvents {
  const listeners = new Map<string, Set<() => void>>();
  return {
    announce(id) {
      for (const listener of listeners.get(id) ?? []) listener();
    },
    subscribe(id, listener) {
      const own = listeners.get(id) ?? new Set();
      listeners.set(id, own.add(listener));
      return () => {
        own.delete(listener);
        if (own.size === 0 && listeners.get(id) === own) listeners.delete(id);
      };
    },
  };
}
