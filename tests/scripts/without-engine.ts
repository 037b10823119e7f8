const HOOKS = `
  import { registerHooks } from "node:module";
  registerHooks({
    resolve(name, context, next) {
      if (name.startsWith("isolated-vm")) throw new Error("Cannot find the package isolated-vm");
      return next(name, context);
    },
  });`;

/** For `node --import`: a program to which the package that runs programs is missing. */
export const WITHOUT_ENGINE = `data:text/javascript,${encodeURIComponent(HOOKS)}`;

/** What a command says then. */
export const ENGINE_MISSING =
  "Unexpected: Cannot find the package isolated-vm. Run the command again with DEBUG=1 for details.\n";
