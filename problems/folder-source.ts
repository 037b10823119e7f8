type Folder = { hash: string };
type Loaded = { hash: string; version: string };

/** Content by the path of its folder, as of a stated version. */
export type FolderSource<Content extends Loaded> = {
  /** Undefined when the folder has another version: it was changed and not seeded yet. */
  find: (path: string, version: string) => Promise<Content | undefined>;
};

/**
 * Loads a folder when it is first asked for and keeps what it holds, which is little. When another version was
 * stored meanwhile, by seeding under the running server, the folder and all that it imports are loaded anew.
 */
export function createFolderSource<Read extends Folder, Content extends Loaded>(
  read: (path: string) => Promise<Read>,
  load: (folder: Read) => Promise<Content>,
): FolderSource<Content> {
  const kept = new Map<string, Promise<Content>>();
  function keep(path: string, loading: Promise<Content>): Promise<Content> {
    kept.set(path, loading);
    // The next who asks may find the folder mended.
    loading.catch(() => kept.get(path) === loading && kept.delete(path));
    return loading;
  }
  /** Reading is cheap; an unchanged folder, whose seeding is still to come, is not imported again. */
  async function loadWhenChanged(path: string, before: Content): Promise<Content> {
    const folder = await read(path);
    return folder.hash === before.hash ? before : load(folder);
  }
  return {
    async find(path, version) {
      const known = kept.get(path);
      const loaded = await (known ?? keep(path, read(path).then(load)));
      if (loaded.version === version) return loaded;
      // Whoever came first has begun to load it anew.
      const newer = kept.get(path);
      const again = await (newer && newer !== known ? newer : keep(path, loadWhenChanged(path, loaded)));
      return again.version === version ? again : undefined;
    },
  };
}
