/** Rendered prose as it is stored, and the one block of it that an author writes as data. */
import { z } from "zod";
import type { ArenaPicture, ContentBlock, Hint } from "#problems/vocabulary.ts";

const Bytes = z.number().int().nonnegative();

/** What an `arena` block of a problem's Markdown may hold. */
export const ArenaPictureSchema: z.ZodType<ArenaPicture> = z.strictObject({
  title: z.string().min(3),
  budget: Bytes.optional(),
  budgetLabel: z.string().optional(),
  max: Bytes.optional(),
  segments: z
    .array(
      z.strictObject({
        kind: z.enum(["weights", "code", "activations", "stack", "heap", "given"]),
        label: z.string().min(1),
        bytes: Bytes,
        at: Bytes.optional(),
      }),
    )
    .min(1),
});

export const ContentBlocksSchema: z.ZodType<ContentBlock[]> = z.array(
  z.union([z.strictObject({ html: z.string() }), z.strictObject({ arena: ArenaPictureSchema })]),
);

export const HintsSchema: z.ZodType<Hint[]> = z.array(
  z.strictObject({ title: z.string(), blocks: ContentBlocksSchema }),
);
