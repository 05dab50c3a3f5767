import type { KeptState } from "./kept-state.ts";
import type { PageReleases } from "./page-releases.ts";
import { cacheOf, isNamedByContent, keptReleases } from "./release-cache.ts";
import { isDoubtful, pageOpened } from "./release-state.ts";
import { sliceRange } from "./slice-range.ts";
import type { Asked, WorkerScope } from "./worker-scope.ts";

/** The file a path of ours stands for; null where the address is none of ours. */
export function fileOf(address: string, scope: string): string | null {
  const url = new URL(address);
  url.search = "";
  url.hash = "";
  if (!url.href.startsWith(scope)) return null;
  const path = decodeURI(url.href.slice(scope.length));
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

interface Parts {
  readonly scope: WorkerScope;
  readonly state: KeptState;
  readonly pages: PageReleases;
}

/** The answer to a page's question from what is kept; from the network where it is not. Null: none of ours, the browser asks. */
export function answerRequest(parts: Parts, event: Asked): Promise<Response> | null {
  const { request } = event;
  const path = fileOf(request.url, parts.scope.registration.scope);
  if (request.method !== "GET" || path === null || path === "sw.js") return null;
  return request.mode === "navigate"
    ? openPage(parts, event, path)
    : answerFile(parts, request, path, event.clientId);
}

async function openPage(parts: Parts, event: Asked, path: string): Promise<Response> {
  const { scope, state, pages } = parts;
  const now = await state.change(pageOpened);
  if (isDoubtful(now)) {
    const fresh = await scope.fetch(event.request).catch(() => null);
    if (fresh?.ok) return fresh;
  }
  const release = now.current;
  const kept = release && (await matchIn(scope, release.id, path));
  if (!release || !kept) return scope.fetch(event.request);
  if (event.resultingClientId !== "") await pages.remember(event.resultingClientId, release.id);
  return kept;
}

async function answerFile(
  parts: Parts,
  request: Request,
  path: string,
  page: string,
): Promise<Response> {
  const { scope, state, pages } = parts;
  const kept = await findKept(scope, path, async () => {
    const own = await pages.of(page);
    return own ?? (await state.read()).current?.id ?? null;
  });
  if (!kept) return scope.fetch(request);
  const range = request.headers.get("Range");
  return range === null ? kept : sliceRange(kept, range);
}

/** A file named by its content may come from any release; another only from the page's own. */
async function findKept(
  scope: WorkerScope,
  path: string,
  ownRelease: () => Promise<string | null>,
): Promise<Response | null> {
  if (!isNamedByContent(path)) {
    const id = await ownRelease();
    return id === null ? null : matchIn(scope, id, path);
  }
  for (const id of await keptReleases(scope.caches)) {
    const found = await matchIn(scope, id, path);
    if (found) return found;
  }
  return null;
}

async function matchIn(scope: WorkerScope, id: string, path: string): Promise<Response | null> {
  const cache = await scope.caches.open(cacheOf(id));
  const found = await cache.match(new URL(encodeURI(path), scope.registration.scope).href);
  return found ?? null;
}
