/** What each older version of the format needs, to be one of the next. */
export const UPGRADES: Readonly<Record<number, (file: Record<string, unknown>) => Record<string, unknown>>> =
  {
    1: withSetIds,
  };

/** Sets had no ids, and numbers that JSON has none for were null. */
function withSetIds(file: Record<string, unknown>): Record<string, unknown> {
  const sets = Array.isArray(file["practiceSets"]) ? file["practiceSets"] : [];
  const submissions = Array.isArray(file["submissions"]) ? file["submissions"] : [];
  return {
    ...file,
    practiceSets: sets.map((set: unknown, index) =>
      isRecord(set) ? { ...set, id: `set-${set["createdAt"]}-${set["seed"] ?? index}` } : set,
    ),
    submissions: submissions.map((one: unknown) =>
      isRecord(one) && Array.isArray(one["cases"]) ? { ...one, cases: one["cases"].map(withNumbers) } : one,
    ),
  };
}

function withNumbers(one: unknown): unknown {
  const difference = isRecord(one) ? one["difference"] : undefined;
  if (!isRecord(one) || !isRecord(difference)) return one;
  const numbered = JSON.parse(JSON.stringify(difference), (_key, value: unknown) =>
    value === null ? Number.NaN : value,
  );
  return { ...one, difference: numbered };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
