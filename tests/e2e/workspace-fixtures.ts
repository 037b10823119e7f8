import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, type Locator, type Page } from "@playwright/test";
import { goto } from "./quiet-page.ts";

const PROBLEMS = path.join(import.meta.dirname, "..", "..", "problems", "coding");

/** The reference solution of a problem, as a learner might have written it. */
export function solution(slug: string, language: "ts" | "js" | "py" | "c" = "ts"): string {
  return readFileSync(path.join(PROBLEMS, slug, `solution.${language}`), "utf8");
}

/** A known mistake as a learner might hand it in: without what its author says of it. */
export function wrongSolution(slug: string, name: string): string {
  const text = readFileSync(path.join(PROBLEMS, slug, "wrong", "wrong_answer", `${name}.ts`), "utf8");
  return text.replace(/^(\/\/.*\n)+/, "");
}

/** A program in C that is right and exceeds the budget of its device. */
export function overBudget(slug: string, verdict: string): string {
  const folder = path.join(PROBLEMS, slug, "wrong", verdict);
  const file = readdirSync(folder).find((one) => one.endsWith(".c"));
  if (!file) throw new Error(`${folder} holds no program in C.`);
  return readFileSync(path.join(folder, file), "utf8");
}

/** Opens a problem and its editor, as somebody does who clicks into the code. */
export async function openEditor(page: Page, slug: string): Promise<Locator> {
  await goto(page, `/problems/${slug}`);
  await editorTab(page);
  // The field turns into the editor under the pointer: whichever is there takes the click.
  await page.locator(".workspace-code").click();
  const editor = page.locator(".p-code .cm-content");
  await expect(editor).toBeFocused();
  return editor;
}

/** Replaces the whole program. The clipboard's way, because typing would complete brackets. */
export async function write(page: Page, program: string): Promise<void> {
  await page.locator(".p-code .cm-content").press("ControlOrMeta+a");
  await page.keyboard.insertText(program);
}

export async function press(page: Page, name: "Run" | "Submit"): Promise<void> {
  await page
    .getByRole("button", { name: new RegExp(`^${name}`) })
    .first()
    .click();
}

export function results(page: Page): Locator {
  return page.getByRole("region", { name: "Results" });
}

export async function saved(page: Page): Promise<void> {
  await expect(page.getByText("Draft saved")).toBeVisible();
}

/** On a phone the code is behind a tab. */
async function editorTab(page: Page): Promise<void> {
  const tab = page.getByRole("tab", { name: "Code" });
  if (await tab.isVisible()) await tab.click();
}
