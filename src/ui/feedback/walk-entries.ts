/** Files of one drop, and folders within folders. */
const MOST_FILES = 5000;
const DEEPEST = 12;

const entriesOf = (folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => {
    const reader = folder.createReader();
    const all: FileSystemEntry[] = [];
    // A reader gives some at a time and an empty list at the end.
    const next = (): void =>
      reader.readEntries((some) => {
        all.push(...some);
        if (some.length === 0 || all.length > MOST_FILES) resolve(all);
        else next();
      }, reject);
    next();
  });

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** The files of what was dropped, in folders too, each with its path as `webkitRelativePath`. Unreadable ones are left out. */
export const walkEntries = async (
  dropped: readonly FileSystemEntry[],
): Promise<readonly File[]> => {
  const files: File[] = [];
  const walk = async (entry: FileSystemEntry, depth: number): Promise<void> => {
    if (files.length >= MOST_FILES) return;
    if (entry.isFile) {
      const file = await fileOf(entry as FileSystemFileEntry).catch(() => null);
      if (file === null) return;
      const path = entry.fullPath.replace(/^\//, "");
      if (path.includes("/")) Object.defineProperty(file, "webkitRelativePath", { value: path });
      files.push(file);
      return;
    }
    if (depth === DEEPEST) return;
    const inside = await entriesOf(entry as FileSystemDirectoryEntry).catch(() => []);
    inside.sort((a, b) => a.name.localeCompare(b.name));
    for (const one of inside) await walk(one, depth + 1);
  };
  for (const entry of dropped) await walk(entry, 0);
  return files;
};
