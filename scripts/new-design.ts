import path from "node:path";
import { copyTemplate } from "#scripts/copy-template.ts";

const TEMPLATE = "_template";

/** Makes a design question's folder that already passes its check, and returns what to do next. Throws a FolderFault when the slug is none, or taken. */
export async function newDesign(directory: string, slug: string): Promise<string> {
  const template = path.join(directory, TEMPLATE);
  const shown = await copyTemplate(template, directory, slug, "battery-doorbell");
  return `${shown} is ready and passes its check. Make it yours (docs/authoring.md, "Adding a design question"), and run\n  npm run problems -- check ${slug}`;
}
