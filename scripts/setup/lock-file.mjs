/**
 * What a lock file must hold so that `npm ci` works on every platform, and whether it has been followed.
 *
 * npm writes no entry for an optional package that its registry could not serve at the moment of
 * locking. `npm ci` then refuses the lock file everywhere ("Missing: … from lock file"), although
 * those packages are only the native parts for platforms that nobody here uses.
 */

/**
 * @typedef {{
 *   version?: string, os?: string[], cpu?: string[], libc?: string[], dev?: boolean, optional?: boolean,
 *   optionalDependencies?: Record<string, string>,
 * }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages keyed by folder: `node_modules/esbuild`
 * @typedef {{ name: string, version: string, wantedBy: string }} MissingPackage
 */

const SYSTEMS = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];

/**
 * Optional packages that something in the lock file asks for and that have no entry of their own.
 *
 * @param {LockedPackages} packages
 * @returns {MissingPackage[]}
 */
export function missingOptionalPackages(packages) {
  /** @type {Map<string, MissingPackage>} */
  const missing = new Map();
  for (const [folder, locked] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(locked.optionalDependencies ?? {})) {
      if (!isLocked(packages, folder, name)) missing.set(name, { name, version, wantedBy: folder });
    }
  }
  return [...missing.values()];
}

/**
 * A copy with an entry for every missing optional package, in npm's order. The entries carry no
 * integrity hash, because nothing has been downloaded; npm adds it when it first sees the package.
 *
 * @param {LockedPackages} packages
 * @returns {LockedPackages}
 */
export function withOptionalPackages(packages) {
  const complete = { ...packages };
  for (const { name, version, wantedBy } of missingOptionalPackages(packages)) {
    if (!/^\d/.test(version)) {
      throw new Error(
        `${wantedBy} asks for ${name}@${version}, not for one version: lock it where the registry serves it.`,
      );
    }
    complete[`node_modules/${name}`] = {
      version,
      ...platformOf(name),
      ...(packages[wantedBy]?.dev ? { dev: true } : {}),
      optional: true,
    };
  }
  return Object.fromEntries(Object.entries(complete).sort(([a], [b]) => a.localeCompare(b, "en")));
}

/**
 * Whether an installation holds what a lock file asks for. Optional packages may be missing: npm has
 * left out those of other platforms.
 *
 * @param {LockedPackages} installed
 * @param {LockedPackages} locked
 */
export function holdsAll(installed, locked) {
  return Object.entries(locked).every(
    ([folder, { version, optional }]) =>
      folder === "" || (optional && !installed[folder]) || installed[folder]?.version === version,
  );
}

/**
 * Reads the platform out of a package's name: `binding-linux-arm64-musl`.
 *
 * @param {string} name
 * @returns {{ os: string[], cpu: string[], libc?: string[] }}
 */
export function platformOf(name) {
  const words = (name.split("/").at(-1) ?? name).split("-");
  const at = words.findIndex((word) => SYSTEMS.includes(word));
  const os = words[at];
  const cpu = words[at + 1];
  if (at < 0 || !os || !cpu) {
    throw new Error(
      `The name of the optional package ${name} does not tell its platform: run npm install where the registry serves it.`,
    );
  }
  if (os !== "linux") return { os: [os], cpu: [cpu] };
  return { os: [os], cpu: [cpu], libc: [words.some((word) => word.startsWith("musl")) ? "musl" : "glibc"] };
}

/**
 * Node's own search: beside the asking package, then in each folder above it.
 *
 * @param {LockedPackages} packages
 * @param {string} from
 * @param {string} name
 */
function isLocked(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1))) {
    if (packages[folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`]) return true;
    if (folder === "") return false;
  }
}
