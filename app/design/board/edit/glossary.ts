import type { Design } from "#problems/system-design/schema.ts";

/** What makes sense on a question's board, and what each word means. */
export type Glossary = Design["glossary"];
