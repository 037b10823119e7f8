import { z } from "zod";
import { LANGUAGES } from "#judge/verdict.ts";

/** The smallest parts of an export, as strictly as every version of the application has written them. */

const DAY_MS = 86_400_000;

/** Milliseconds since 1970, UTC. */
export const Instant = z
  .number()
  .int()
  .min(0)
  .max(8.64e15 / 2);
/** Of something that has happened; a clock may be a day ahead of ours. */
export const Past = Instant.refine((at) => at <= Date.now() + DAY_MS, { error: "lies in the future" });
/** Days since 1970 in the learner's time zone. */
export const PastDay = z
  .number()
  .int()
  .min(0)
  .refine((day) => day <= Date.now() / DAY_MS + 2, { error: "lies in the future" });

/** Of a row in the instance that it was written in. */
export const Id = z.string().regex(/^[\w-]{1,64}$/);
export const Slug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** Of an item, when it was answered. */
export const Version = z.string().regex(/^[\w.-]{1,64}$/);
/** What numbers and orders were drawn from. */
export const Seed = z.string().regex(/^[0-9a-z]{16}$/);
export const LanguageName = z.enum(LANGUAGES);

export const Count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
/** 0 to 1. */
export const Share = z.number().min(0).max(1);

/** A text beside others; the file and the quota bound what all of them take. */
export const Line = z.string().max(10_000);
export const Text = z.string().max(1_000_000);
