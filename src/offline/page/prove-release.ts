import { releaseBytes } from "../release.ts";
import { fileHash } from "../thread/file-hash.ts";
import { cacheOf, keptList } from "../thread/release-cache.ts";

/** What was found when every file of a kept release was read back from the device. */
export interface ReleaseProof {
  readonly files: number;
  readonly bytes: number;
  /** Not there; or there with other bytes than the release's. Paths from the page's folder. */
  readonly missing: readonly string[];
  readonly damaged: readonly string[];
}

export interface Proving {
  readonly signal: AbortSignal;
  /** Bytes read so far, of all. */
  readonly progress: (done: number, all: number) => void;
}

const addressOf = (path: string, folder: string): string => new URL(encodeURI(path), folder).href;

/**
 * Reads every file of a release out of its cache and counts its hash: no network is asked, whether there is one or not.
 * `folder`: address of the page's folder. Null where this device has no list of that release.
 */
export async function proveRelease(
  caches: CacheStorage,
  folder: string,
  id: string,
  { signal, progress }: Proving,
): Promise<ReleaseProof | null> {
  const release = await keptList({ caches, registration: { scope: folder, active: null } }, id);
  if (release === null) return null;
  const cache = await caches.open(cacheOf(id));
  const all = releaseBytes(release);
  const missing: string[] = [];
  const damaged: string[] = [];
  let done = 0;
  for (const [path, [hash, bytes]] of Object.entries(release.files)) {
    signal.throwIfAborted();
    const kept = await cache.match(addressOf(path, folder));
    if (kept === undefined) missing.push(path);
    else if ((await fileHash(await kept.arrayBuffer())) !== hash) damaged.push(path);
    done += bytes;
    progress(done, all);
  }
  return { files: Object.keys(release.files).length, bytes: all, missing, damaged };
}

/** Takes damaged files out of a release's cache, so that fetching what is missing brings them anew. */
export async function dropDamaged(
  caches: CacheStorage,
  folder: string,
  id: string,
  paths: readonly string[],
): Promise<void> {
  const cache = await caches.open(cacheOf(id));
  for (const path of paths) await cache.delete(addressOf(path, folder));
}
