import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A file in the forms it can be sent in. */
export type Asset = {
  type: string;
  /** Its name carries a hash of its content: whoever has it never needs to ask again. */
  immutable: boolean;
  plain: Form;
  br?: Form;
  gzip?: Form;
};
type Form = { body: Buffer; etag: string };

const TYPES: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

/**
 * Reads all files that may be served, by their address. They are few and small; in memory no address can
 * lead outside the folder, and a build that replaces the files does not disturb a running server.
 * Files of other kinds and hidden ones are left out.
 */
export function readAssets(directory: string): ReadonlyMap<string, Asset> {
  const names = readdirSync(directory, { recursive: true, encoding: "utf8" }).map((name) =>
    name.split(path.sep).join("/"),
  );
  const present = new Set(names);
  const assets = new Map<string, Asset>();
  for (const name of names) {
    const type = TYPES[path.posix.extname(name)];
    if (type === undefined || name.split("/").some((part) => part.startsWith("."))) continue;
    const asset: Asset = { type, immutable: name.startsWith("assets/"), plain: form(directory, name) };
    if (present.has(`${name}.br`)) asset.br = form(directory, `${name}.br`);
    if (present.has(`${name}.gz`)) asset.gzip = form(directory, `${name}.gz`);
    assets.set(`/${name}`, asset);
  }
  return assets;
}

function form(directory: string, name: string): Form {
  const body = readFileSync(path.join(directory, name));
  return { body, etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"` };
}
