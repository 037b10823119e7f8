import type { JudgeableProblem, ProblemSource } from "#app/judge-request.ts";

/** A version never changes, and its tests are read at each submission. The largest problems hold some megabytes. */
const MOST_KEPT = 30;

/** Keeps the versions that were judged last. What is not found or fails is asked for again. */
export function createProblemCache(source: ProblemSource, most = MOST_KEPT): ProblemSource {
  const kept = new Map<string, Promise<JudgeableProblem | undefined>>();
  return {
    find(slug, version) {
      const key = `${slug}\n${version}`;
      const found = kept.get(key) ?? source.find(slug, version);
      // Set again: the order of a map is that of insertion, so the first is the one not used for longest.
      kept.delete(key);
      kept.set(key, found);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      const forget = () => {
        if (kept.get(key) === found) kept.delete(key);
      };
      found.then((problem) => problem ?? forget(), forget);
      return found;
    },
  };
}
