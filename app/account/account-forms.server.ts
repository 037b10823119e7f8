import { z } from "zod";
import { PASSWORD_LENGTH } from "./password-length.ts";

const USER_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{1,30}[A-Za-z0-9]$/;
/** Nothing is ever sent to it, so that it only has to look like one. */
const EMAIL = /^[\x21-\x3f\x41-\x7e]{1,64}@[A-Za-z0-9.-]{1,180}\.[A-Za-z0-9-]{2,63}$/;

/**
 * Letters of other alphabets are refused, because many look like these: nobody can be impersonated by a name
 * that reads the same.
 */
export const NewName = z
  .string()
  .max(254, { error: "At most 254 characters." })
  .transform((text) => text.normalize("NFKC").trim())
  .refine((text) => USER_NAME.test(text) || EMAIL.test(text), {
    error:
      "Use 3 to 32 letters a to z, digits, dots, hyphens or underscores, with a letter or digit at both ends; or an email address.",
  });

/** A name as somebody remembers it. */
export const GivenName = z
  .string()
  .min(1, { error: "Give your user name or email address." })
  .max(254, { error: "No name is as long as this." });

const tooLong = (text: string) => Buffer.byteLength(text) <= PASSWORD_LENGTH.mostBytes;
const mostBytes = { error: `At most ${PASSWORD_LENGTH.mostBytes.toLocaleString("en")} bytes.` };

export const GivenPassword = z.string().min(1, { error: "Give your password." }).refine(tooLong, mostBytes);

/** Length alone; newPasswordFault looks at the rest. */
export const NewPassword = z
  .string()
  .refine((text) => [...text.normalize("NFKC")].length >= PASSWORD_LENGTH.least, {
    error: `At least ${PASSWORD_LENGTH.least} characters; a few words that belong together only for you are best.`,
  })
  .refine(tooLong, mostBytes);

/** What speaks against a password of good length, in a sentence. */
export function newPasswordFault(
  password: string,
  name: string,
  isBreached: (password: string) => boolean,
): string | undefined {
  const plain = password.normalize("NFKC").toLowerCase();
  if (isBreached(password))
    return "This password is on lists of stolen ones, which are tried first. Choose another.";
  if (new Set(plain).size < 4) return "Too few different characters.";
  const parts = [name.toLowerCase(), name.toLowerCase().split("@")[0] ?? ""];
  if (parts.some((part) => part.length >= 4 && plain.length - part.length < 6 && plain.includes(part))) {
    return "The name is most of this password. Choose another.";
  }
  return undefined;
}

/** The first fault of each field, by its name. */
export function faultsByField(error: z.ZodError): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const { path, message, code } of error.issues) {
    const field = code === "unrecognized_keys" ? "form" : String(path[0] ?? "form");
    faults[field] ??= code === "unrecognized_keys" ? "The form has a field that this page has not." : message;
  }
  return faults;
}
