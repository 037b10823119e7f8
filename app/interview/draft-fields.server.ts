import { z } from "zod";

/** Characters that the fields of a form may have together. */
const FIELDS_LIMIT = 8_000;
/** Of a scenario also which step and turn of it they answer. */
const NAMES = /^(step|turn|choice|choice-\d{1,2}|amount|unit|place-\d{1,2}|match-\d{1,2}|text)$/;

const FieldsSchema = z.record(z.string().regex(NAMES), z.string());

/**
 * The fields of an answer that is being filled in, or their JSON, as they are stored; undefined where they are
 * none of ours.
 */
export function writeDraftFields(fields: Record<string, string> | string): string | undefined {
  const parsed = FieldsSchema.safeParse(typeof fields === "string" ? parse(fields) : fields);
  if (!parsed.success) return undefined;
  const text = JSON.stringify(parsed.data);
  return text.length <= FIELDS_LIMIT ? text : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Empty where nothing was filled in yet. */
export function readDraftFields(text: string | undefined): Record<string, string> {
  if (text === undefined) return {};
  const parsed = FieldsSchema.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : {};
}
