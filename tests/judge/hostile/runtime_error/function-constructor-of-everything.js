// Every kind of function constructor, and the constructor of each builtin, leads to the same empty realm.
export function solve() {
  const seeds = [async () => {}, function* () {}, async function* () {}, class {}, Math.max, Promise.resolve, parseInt];
  for (const seed of seeds) {
    const make = Object.getPrototypeOf(seed).constructor;
    for (const name of ["process", "require", "module", "globalThis.process", "this?.process"]) {
      let found;
      try {
        found = make(`return typeof (${name})`)();
      } catch {}
      if (found === "object" || found === "function") return "escaped";
    }
  }
  throw new Error("nothing outside");
}
