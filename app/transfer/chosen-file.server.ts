import {
  unstable_createMemoryUploadHandler as createMemoryUploadHandler,
  MaxPartSizeExceededError,
  unstable_parseMultipartFormData as parseMultipartFormData,
} from "@remix-run/node";
import { IMPORT_LIMIT_BYTES } from "#db/transfer/read-export.ts";

export type ChosenFile = { name: string; text: string } | { status: 400 | 413; fault: string };

/** Characters of a name that are kept. */
const NAME_LENGTH = 120;
const MEGABYTE = 1_000_000;

/**
 * The file of a form that has nothing but a field `file`, read as it comes and no further than the limit.
 * Throws the answer 400 for what no page of ours sends.
 */
export async function chosenFile(request: Request): Promise<ChosenFile> {
  const keep = createMemoryUploadHandler({ maxPartSize: IMPORT_LIMIT_BYTES });
  let parts = 0;
  let form: FormData;
  try {
    form = await parseMultipartFormData(request, (part) => {
      parts += 1;
      if (part.name !== "file" || part.filename === undefined || parts > 1) throw new NotOurs();
      return keep(part);
    });
  } catch (error) {
    if (error instanceof MaxPartSizeExceededError) {
      return { status: 413, fault: `No export is larger than ${IMPORT_LIMIT_BYTES / MEGABYTE} MB.` };
    }
    throw new Response("The body is not the form that its type says.", { status: 400 });
  }
  const file = form.get("file");
  if (!(file instanceof File)) throw new Response("The form has no file.", { status: 400 });
  if (file.size === 0) return { status: 400, fault: "Choose the file that an export gave you." };
  const name = file.name.replaceAll(/\p{Cc}/gu, "").slice(0, NAME_LENGTH) || "file";
  return { name, text: await file.text() };
}

class NotOurs extends Error {}
