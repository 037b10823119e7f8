import { createSubmissionEvents, type SubmissionEvents } from "#app/submission-events.ts";

/** The real emitter, and how many listen to it at this moment. */
export function countedEvents(): { events: SubmissionEvents; followers: () => number } {
  const events = createSubmissionEvents();
  let count = 0;
  return {
    followers: () => count,
    events: {
      announce: events.announce,
      subscribe(id, listener) {
        const unsubscribe = events.subscribe(id, listener);
        count++;
        return () => {
          count--;
          unsubscribe();
        };
      },
    },
  };
}
