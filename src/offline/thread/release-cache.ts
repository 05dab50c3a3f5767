import type { KeepingProgress } from "../messages.ts";
import { type Release, releaseBytes } from "../release.ts";
import { fileHash } from "./file-hash.ts";
import type { WorkerScope } from "./worker-scope.ts";

const PREFIX = "lindero-release-";
/** Asked for at once: enough to fill a slow line, few enough not to keep the page's own questions waiting. */
const AT_ONCE = 4;

/** Headers that tell how an answer came, not what it is. The policies of the page stay. */
const OF_THE_WAY = [
  "content-encoding",
  "transfer-encoding",
  "content-range",
  "age",
  "date",
  "vary",
];

export const cacheOf = (id: string): string => `${PREFIX}${id}`;

/** Names of the releases that have a cache on this device, whole or not. */
export const keptReleases = async (caches: CacheStorage): Promise<readonly string[]> =>
  (await caches.keys())
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => name.slice(PREFIX.length));

/** Addresses a build names by their content, so that any kept answer is the right one. */
export const isNamedByContent = (path: string): boolean => path.startsWith("assets/");

type Scope = Pick<WorkerScope, "caches" | "fetch" | "registration">;

/**
 * Fetches every file of a release that is not kept yet, from another kept release where that has the same bytes. Each is
 * held against its hash: a file of another build, cut short or altered on the way, makes it reject, and what was fetched
 * before stays for the next attempt. So it does where `signal` ends it.
 */
export async function keepRelease(
  scope: Scope,
  release: Release,
  tell: (progress: KeepingProgress) => void,
  signal?: AbortSignal,
): Promise<void> {
  const cache = await scope.caches.open(cacheOf(release.id));
  const bytes = releaseBytes(release);
  let bytesDone = 0;
  const others = (await keptReleases(scope.caches)).filter((id) => id !== release.id);
  const waiting = Object.entries(release.files);

  const keepOne = async (path: string, hash: string): Promise<void> => {
    const address = new URL(path, scope.registration.scope).href;
    if (await cache.match(address)) return;
    const answer =
      (await sameElsewhere(scope.caches, others, address, hash)) ??
      (await scope.fetch(address, {
        cache: isNamedByContent(path) ? "default" : "no-cache",
        credentials: "omit",
        ...(signal && { signal }),
      }));
    await cache.put(address, await verified(answer, path, hash));
  };
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      signal?.throwIfAborted();
      const [path, [hash, size]] = next;
      await keepOne(path, hash);
      bytesDone += size;
      const { id, version } = release;
      tell({ kind: "keeping", release: { id, version }, bytesDone, bytes });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await cache.put(listAddress(scope), Response.json(release));
}

const listAddress = ({ registration }: Pick<WorkerScope, "registration">): string =>
  new URL("release.json", registration.scope).href;

/** The list of a release that was once whole on this device; null where it never was. */
export async function keptList(
  scope: Pick<WorkerScope, "caches" | "registration">,
  id: string,
): Promise<Release | null> {
  const found = await (await scope.caches.open(cacheOf(id))).match(listAddress(scope));
  return found ? ((await found.json()) as Release) : null;
}

/** Bytes that keeping a release would fetch: those of files that no kept release has the same. */
export async function lackingBytes(
  scope: Pick<WorkerScope, "caches" | "registration">,
  release: Release,
): Promise<number> {
  if (await keptList(scope, release.id)) return 0;
  const here = new Set<string>();
  for (const id of await keptReleases(scope.caches))
    for (const [path, [hash]] of Object.entries((await keptList(scope, id))?.files ?? {}))
      here.add(`${path} ${hash}`);
  return Object.entries(release.files)
    .filter(([path, [hash]]) => !here.has(`${path} ${hash}`))
    .reduce((sum, [, [, bytes]]) => sum + bytes, 0);
}

/** An answer as it is kept: plain bytes, whatever way they came. Rejects where they are not those of the list. */
async function verified(answer: Response, path: string, hash: string): Promise<Response> {
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const body = await answer.arrayBuffer();
  if ((await fileHash(body)) !== hash) throw new Error(`${path}: other bytes than this release's`);
  const headers = new Headers(answer.headers);
  for (const name of OF_THE_WAY) headers.delete(name);
  headers.set("Content-Length", String(body.byteLength));
  return new Response(body, { headers });
}

/** The same bytes from a release kept earlier; null where none has them. */
async function sameElsewhere(
  caches: CacheStorage,
  ids: readonly string[],
  address: string,
  hash: string,
): Promise<Response | null> {
  for (const id of ids) {
    const found = await (await caches.open(cacheOf(id))).match(address);
    if (found && (await fileHash(await found.clone().arrayBuffer())) === hash) return found;
  }
  return null;
}
