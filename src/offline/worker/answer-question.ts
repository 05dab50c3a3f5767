import type { KeepingProgress, OfflineStatus, Question } from "../messages.ts";
import type { Release } from "../release.ts";
import type { KeptState } from "./kept-state.ts";
import type { PageReleases } from "./page-releases.ts";
import { cacheOf, keepRelease, keptList } from "./release-cache.ts";
import { adopted, started } from "./release-state.ts";
import type { WorkerScope } from "./worker-scope.ts";

interface Parts {
  readonly scope: WorkerScope;
  readonly release: Release;
  readonly state: KeptState;
  readonly pages: PageReleases;
  readonly tell: (progress: KeepingProgress) => void;
}

/** Does what a page asks, and says how things stand then. `page` is the one that asks. */
export async function answerQuestion(
  parts: Parts,
  question: Question,
  page: string,
): Promise<OfflineStatus> {
  const { scope, release, state, pages } = parts;
  const { id, version } = release;
  if (question.kind === "started") {
    const own = await pages.of(page);
    await state.change((now) => started(now, own));
  }
  if (question.kind === "complete") {
    const { current } = await state.read();
    const opened = current && (await keptList(scope, current.id));
    await keepRelease(scope, opened ?? release, parts.tell);
  }
  if (question.kind === "adopt") {
    await keepRelease(scope, release, parts.tell);
    await state.change((now) => adopted(now, { id, version }));
    await scope.skipWaiting();
  }
  return status(parts);
}

/** Counted file by file: a browser short of room may have thrown away what was kept. */
async function status({ scope, release, state }: Parts): Promise<OfflineStatus> {
  const { current, broken } = await state.read();
  const { id, version } = release;
  const opened = (current && (await keptList(scope, current.id))) ?? release;
  const cache = await scope.caches.open(cacheOf(opened.id));
  const here = new Set((await cache.keys()).map(({ url }) => url));
  const files = Object.entries(opened.files).map(([path, [, bytes]]) => ({
    bytes,
    here: here.has(new URL(encodeURI(path), scope.registration.scope).href),
  }));
  const sum = (some: typeof files): number => some.reduce((all, { bytes }) => all + bytes, 0);
  const kept = files.filter((file) => file.here);
  return {
    brought: { id, version },
    current,
    broken,
    files: files.length,
    filesHere: kept.length,
    bytes: sum(files),
    bytesHere: sum(kept),
  };
}
