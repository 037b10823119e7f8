import path from "node:path";

/** A file named on the command line, relative to where the command was typed: npm has gone to the project's folder. */
export function namedFile(argument: string | undefined): string | undefined {
  if (!argument) return undefined;
  const typedIn = process.env["INIT_CWD"];
  return typedIn ? path.relative(process.cwd(), path.resolve(typedIn, argument)) : argument;
}
