import { z } from "zod";

/**
 * An address within this site, for coming back to the page a form was sent from. Browsers drop tabs and
 * take a backslash for a slash, and two slashes at the beginning lead elsewhere.
 */
export const LocalAddress = z
  .string()
  .max(2_000)
  .regex(/^\/(?!\/)[^\\\p{Cc}]*$/u);
