import { join } from "node:path";
import type { z } from "zod";
import { hashOf, type ProblemFolder, readProblemFolder } from "#problems/folder.ts";
import { FolderFault, faultsOf } from "#problems/folder-fault.ts";
import { importFresh } from "#problems/import-fresh.ts";
import { reachedModules } from "#problems/reached-modules.ts";
import { BoardSchema, emptyAnswer, SheetSchema } from "#problems/system-design/answer.ts";
import { type Design, DesignSchema } from "#problems/system-design/schema.ts";
import { sectionsOf } from "#problems/system-design/sections.ts";
import { designVersion } from "#problems/system-design/version.ts";
import { type DesignAnswer, SECTIONS, type Section } from "#problems/system-design/vocabulary.ts";

/** A folder as read from the disk, with what its formulas import. The hash is of both. */
type DesignFolder = ProblemFolder & {
  /** Modules that design.ts reaches, in the folder or elsewhere: texts by absolute path. */
  modules: ReadonlyMap<string, string>;
};

/** A design question's folder that is complete and of the right form; whether it is true only a check can tell. */
export type LoadedDesign = {
  slug: string;
  directory: string;
  hash: string;
  version: string;
  design: Design;
  /** Markdown. */
  brief: string;
  /** The setter's answer; its replies are those to the follow-ups. */
  reference: DesignAnswer;
  /** Markdown of what the interviewer asks, by the id of the follow-up. */
  followUps: ReadonlyMap<string, string>;
  /** By id. Their replies are empty. */
  weak: ReadonlyMap<string, DesignAnswer>;
};

/** Nothing is imported yet. Throws FolderFault when the folder's name can't be a slug. */
export async function readDesignFolder(directory: string): Promise<DesignFolder> {
  const folder = await readProblemFolder(directory);
  const modules = await reachedModules(join(directory, "design.ts"));
  return { ...folder, modules, hash: hashOf([folder.hash, ...modules.values()]) };
}

/** Throws a FolderFault that names all faults. */
export async function loadDesign(directory: string): Promise<LoadedDesign> {
  return loadDesignFolder(await readDesignFolder(directory));
}

export async function loadDesignFolder(folder: DesignFolder): Promise<LoadedDesign> {
  const { slug, directory, hash, files, modules } = folder;
  const faults: string[] = [];
  const design = await importDesign(folder).catch((cause: unknown) => {
    faults.push(...faultsOf(cause, "design.ts").map((fault) => `${slug}/${fault}`));
    return undefined;
  });
  const texts = textReader(folder, faults);
  const brief = texts.markdown("brief.md");
  if (!design) throw new FolderFault(faults);

  const followUps = new Map(design.followUps.map(({ id }) => [id, texts.markdown(`follow-ups/${id}.md`)]));
  const none = emptyAnswer();
  const reference: DesignAnswer = {
    texts: recordOf(SECTIONS, (section) => texts.markdown(`reference/${section}.md`)),
    board: texts.json("reference/board.json", BoardSchema) ?? none.board,
    sheet: texts.json("reference/sheet.json", SheetSchema) ?? none.sheet,
    replies: Object.fromEntries(
      design.followUps.map(({ id }) => [id, texts.markdown(`follow-ups/${id}.reply.md`)]),
    ),
  };
  const weak = new Map(design.weak.map(({ id }) => [id, weakAnswer(`weak/${id}`, texts)]));
  faults.push(...strayFiles(folder, design));
  if (faults.length > 0) throw new FolderFault(faults);
  const version = designVersion(design, [files.get("design.ts") ?? "", ...modules.values()]);
  return { slug, directory, hash, version, design, brief, reference, followUps, weak };
}

type TextReader = ReturnType<typeof textReader>;

/** Adds to `faults` what is missing or of the wrong form. */
function textReader({ slug, files }: ProblemFolder, faults: string[]) {
  const markdown = (path: string): string => {
    const text = files.get(path) ?? "";
    if (text.trim() === "") faults.push(`${slug}/${path}: is missing or empty: write it`);
    return text;
  };
  const attempt = <Result>(path: string, read: () => Result): Result | undefined => {
    try {
      return read();
    } catch (cause) {
      faults.push(...faultsOf(cause, path).map((fault) => `${slug}/${fault}`));
      return undefined;
    }
  };
  const json = <Form>(path: string, schema: z.ZodType<Form>): Form | undefined => {
    const text = markdown(path);
    return text.trim() === "" ? undefined : attempt(path, () => schema.parse(JSON.parse(text)));
  };
  return { markdown, json, attempt };
}

function weakAnswer(path: string, texts: TextReader): DesignAnswer {
  const file = `${path}/answer.md`;
  const written = texts.markdown(file);
  const none = emptyAnswer();
  return {
    texts:
      written.trim() === "" ? none.texts : (texts.attempt(file, () => sectionsOf(written)) ?? none.texts),
    board: texts.json(`${path}/board.json`, BoardSchema) ?? none.board,
    sheet: texts.json(`${path}/sheet.json`, SheetSchema) ?? none.sheet,
    replies: none.replies,
  };
}

/** A text or a drawing that nothing names was renamed on one side only. */
function strayFiles({ slug, files }: ProblemFolder, { followUps, weak }: Design): string[] {
  const known = new Set([
    ...["brief.md", "review.md", "reference/board.json", "reference/sheet.json"],
    ...SECTIONS.map((section) => `reference/${section}.md`),
    ...followUps.flatMap(({ id }) => [`follow-ups/${id}.md`, `follow-ups/${id}.reply.md`]),
    ...weak.flatMap(({ id }) =>
      ["answer.md", "board.json", "sheet.json"].map((file) => `weak/${id}/${file}`),
    ),
  ]);
  return [...files.keys()]
    .filter((path) => !path.endsWith(".ts") && !known.has(path))
    .map((path) => `${slug}/${path}: nothing in design.ts names it`);
}

async function importDesign({ directory, hash, files, modules }: DesignFolder): Promise<Design> {
  if (!files.has("design.ts")) throw new Error("is missing or empty: write it");
  const module = await importFresh(join(directory, "design.ts"), hash, new Set(modules.keys()));
  if (module["default"] === undefined) throw new Error("has no default export");
  return DesignSchema.parse(module["default"]);
}

function recordOf<Value>(sections: readonly Section[], value: (section: Section) => Value) {
  return Object.fromEntries(sections.map((section) => [section, value(section)])) as Record<Section, Value>;
}
