import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * What was compiled, on the disk, by a hash of all that it depends on. Whatever can't be read or written is
 * compiled again: a cache may fail.
 */
export class CompileCache {
  readonly #directory: string;
  readonly #mostBytes: number;
  #bytesSincePruned = Infinity;

  /** `mostBytes`: of all entries together; past that those that were not used for longest go. */
  constructor(directory: string, mostBytes: number) {
    this.#directory = directory;
    this.#mostBytes = mostBytes;
  }

  async find(key: unknown): Promise<string | undefined> {
    const file = this.#file(key);
    try {
      const text = await readFile(file, "utf8");
      const now = new Date();
      // Its last use decides how long it stays.
      await utimes(file, now, now).catch(() => {});
      return text;
    } catch {
      return undefined;
    }
  }

  async keep(key: unknown, text: string): Promise<void> {
    const file = this.#file(key);
    const unfinished = `${file}.${randomUUID()}`;
    try {
      await mkdir(this.#directory, { recursive: true });
      // Another server may read the same folder: it sees the whole entry or none.
      await writeFile(unfinished, text);
      await rename(unfinished, file);
      this.#bytesSincePruned += text.length;
      if (this.#bytesSincePruned > this.#mostBytes / 4) await this.#prune();
    } catch {
      await rm(unfinished, { force: true }).catch(() => {});
    }
  }

  #file(key: unknown): string {
    const hash = createHash("sha256").update(JSON.stringify(key)).digest("hex");
    return path.join(this.#directory, `${hash.slice(0, 32)}.json`);
  }

  async #prune(): Promise<void> {
    this.#bytesSincePruned = 0;
    const names = await readdir(this.#directory);
    const entries = await Promise.all(
      names.map(async (name) => {
        const file = path.join(this.#directory, name);
        const { size, mtimeMs } = await stat(file);
        return { file, size, mtimeMs };
      }),
    );
    let bytes = entries.reduce((sum, one) => sum + one.size, 0);
    for (const one of entries.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
      if (bytes <= this.#mostBytes) return;
      await rm(one.file, { force: true });
      bytes -= one.size;
    }
  }
}
