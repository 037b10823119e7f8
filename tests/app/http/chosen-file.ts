import { exportText } from "#db/transfer/export-text.ts";
import type { ExportFile } from "#db/transfer/format.ts";
import { createGuest, type Guest } from "./guest.ts";

/** A judged program as a file has it. */
export const SUBMISSION = {
  ...{ id: "far-away", slug: "shout-it", version: "0", mode: "submit", language: "c", source: "// far" },
  ...{ ownInputs: [], state: "done", verdict: "accepted", score: 100, attempts: 1, nameMistakes: true },
  ...{ createdAt: 1_000, finishedAt: 2_000, cases: [] },
};

/** Chooses a file on the page of imports, to look into it. */
export function choose(who: Guest, text: string | Blob, name = "export.json"): Promise<Response> {
  const form = new FormData();
  form.append("file", typeof text === "string" ? new Blob([text]) : text, name);
  return who.post("/settings/import", form);
}

/** Adds the file that was chosen. */
export function add(who: Guest): Promise<Response> {
  return who.post("/settings/import", { intent: "add" });
}

export async function exported(who: Guest): Promise<ExportFile> {
  return JSON.parse(await (await who.get("/settings/export")).text()) as ExportFile;
}

/** The text of a page without tags, for sentences. */
export async function textOf(response: Response): Promise<string> {
  return (await response.text()).replaceAll(/<!-- -->|<[^>]*>/g, "").replaceAll("&#x27;", "'");
}

/** An export of somebody who has nothing, with these lists in it. */
export async function fileWith(origin: string, lists: object): Promise<string> {
  const empty = await exported(createGuest(origin));
  return exportText({ ...empty, ...lists });
}
