/** The default export of a design question's `design.ts`. */
import type { z } from "zod";
import type { DesignSchema } from "#problems/system-design/schema.ts";

export type DesignInput = z.input<typeof DesignSchema>;

/** Types what an author writes; the schema reads it when the folder is loaded (problems/system-design/schema.ts). */
export function defineDesign(definition: DesignInput): DesignInput {
  return definition;
}
