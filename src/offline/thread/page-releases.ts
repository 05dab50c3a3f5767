import type { WorkerScope } from "./worker-scope.ts";

const PAGES_CACHE = "lindero-pages";

/**
 * Which release each open page is of, kept beside it: a page opened before an update goes on with its own files until it is
 * closed, whatever a newer one opens with.
 */
export const pageReleases = (scope: Pick<WorkerScope, "caches" | "registration" | "clients">) => {
  const key = (page: string): string =>
    new URL(`page/${encodeURIComponent(page)}`, scope.registration.scope).href;
  const cache = () => scope.caches.open(PAGES_CACHE);

  return {
    remember: async (page: string, release: string): Promise<void> =>
      (await cache()).put(key(page), new Response(release)),
    of: async (page: string): Promise<string | null> => {
      const kept = page === "" ? undefined : await (await cache()).match(key(page));
      return kept ? kept.text() : null;
    },
    /** Releases that a page still open is of; pages that are gone are forgotten. */
    inUse: async (): Promise<ReadonlySet<string>> => {
      const open = new Set(
        (await scope.clients.matchAll({ includeUncontrolled: true, type: "all" })).map(({ id }) =>
          key(id),
        ),
      );
      const used = new Set<string>();
      const pages = await cache();
      for (const request of await pages.keys()) {
        const release = await (await pages.match(request))?.text();
        if (!open.has(request.url)) await pages.delete(request);
        else if (release) used.add(release);
      }
      return used;
    },
  };
};

export type PageReleases = ReturnType<typeof pageReleases>;
