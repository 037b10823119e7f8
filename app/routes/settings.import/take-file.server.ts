import type { AppLoadContext } from "@remix-run/node";
import { chosenFile } from "#app/transfer/chosen-file.server.ts";
import { dropImportFile, findImportFile, keepImportFile } from "#db/transfer/import-file.ts";
import { type ImportOutcome, importVisitor } from "#db/transfer/import-visitor.ts";

type Context = Pick<AppLoadContext, "db" | "visitor" | "readExport">;
type Refusal = { status: number; fault: string };

const FULL: Refusal = {
  status: 409,
  fault:
    "With what is in this file you would keep more than this server allows. Nothing was added; delete something first.",
};

/**
 * Keeps a file that can be imported, with what it would add, for its preview. Where it can't be, the one that was
 * chosen before goes too: what is said of this one would stand beside what the other would add.
 */
export async function takeFile(context: Context, request: Request): Promise<Refusal | undefined> {
  const refusal = await keepChosen(context, request);
  if (refusal) await dropImportFile(context.db, context.visitor.id);
  return refusal;
}

async function keepChosen(
  { db, visitor, readExport }: Context,
  request: Request,
): Promise<Refusal | undefined> {
  const chosen = await chosenFile(request);
  if ("fault" in chosen) return chosen;
  const read = await readExport(chosen.text);
  if ("fault" in read) return { status: 400, fault: read.fault };
  const outcome = await importVisitor(db, visitor.id, read.file, { isPreview: true });
  if (outcome === "over_quota") return FULL;
  const { exportedAt, account } = read.file;
  const preview = { ...outcome, exportedAt, ...(account && { from: account.name }) };
  await keepImportFile(db, visitor.id, { ...chosen, preview });
  return undefined;
}

/** Adds the kept file and forgets it. `chosenAt`: of the file whose preview was looked at, where the form says so. */
export async function addFile(
  { db, visitor, readExport }: Context,
  chosenAt: number | undefined,
): Promise<ImportOutcome | Refusal> {
  const kept = await findImportFile(db, visitor.id);
  if (kept && chosenAt !== undefined && kept.chosenAt !== chosenAt) {
    const fault =
      "Another file was chosen meanwhile, and nothing was added: look at what this one would add.";
    return { status: 409, fault };
  }
  if (!kept) {
    return { status: 409, fault: "The file is not here any more: choose it again." };
  }
  const read = await readExport(kept.text);
  if ("fault" in read) return { status: 400, fault: read.fault };
  const outcome = await importVisitor(db, visitor.id, read.file);
  if (outcome === "over_quota") return FULL;
  await dropImportFile(db, visitor.id);
  return outcome;
}
