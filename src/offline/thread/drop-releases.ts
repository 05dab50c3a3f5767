import type { KeptState } from "./kept-state.ts";
import type { PageReleases } from "./page-releases.ts";
import { cacheOf, keptReleases } from "./release-cache.ts";

/** Frees the room of releases that no page is of, and that are neither the current one, the one before, nor `brought`. */
export async function dropReleases(
  caches: CacheStorage,
  state: KeptState,
  pages: PageReleases,
  brought: string,
): Promise<void> {
  const { current, previous } = await state.read();
  const needed = new Set([...(await pages.inUse()), brought, current?.id, previous?.id]);
  for (const id of await keptReleases(caches)) {
    if (!needed.has(id)) await caches.delete(cacheOf(id));
  }
}
