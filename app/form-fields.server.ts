/** Fields of one form; few have more than a dozen. */
const MOST_FIELDS = 50;

/**
 * The fields of a posted form, by name. Throws the answer 400 for what no page of ours sends: a body that is
 * no form, the same field twice, files, NUL bytes, half characters. Unknown fields are the schema's to refuse.
 * `most`: of a form that is wider than usual.
 */
export async function formFields(
  request: Request,
  { most = MOST_FIELDS }: { most?: number } = {},
): Promise<Record<string, string>> {
  const form = await readForm(request);
  const fields = new Map<string, string>();
  for (const [name, value] of form) {
    if (fields.size >= most) throw refusal("The form has too many fields.");
    if (typeof value !== "string") throw refusal("Files are not accepted here.");
    if (fields.has(name)) throw refusal("The form has a field twice.");
    if (value.includes("\0")) throw refusal("The form has a NUL character, which no text has.");
    if (!value.isWellFormed()) throw refusal("The form has half a character.");
    fields.set(name, value);
  }
  // Defines each name as a property of its own, `__proto__` too.
  return Object.fromEntries(fields);
}

async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw refusal("The body is not the form that its type says.");
  }
}

function refusal(sentence: string): Response {
  return new Response(sentence, { status: 400, headers: { "content-type": "text/plain; charset=utf-8" } });
}
