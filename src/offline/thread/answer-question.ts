import type { KeepingProgress, KeptPart, OfflineStatus, Question } from "../messages.ts";
import type { Release } from "../release.ts";
import type { KeptState } from "./kept-state.ts";
import type { PageReleases } from "./page-releases.ts";
import { cacheOf, keepRelease, keptList, lackingBytes } from "./release-cache.ts";
import { adopted, started } from "./release-state.ts";
import type { WorkerScope } from "./worker-scope.ts";

interface Parts {
  readonly scope: WorkerScope;
  readonly release: Release;
  readonly state: KeptState;
  readonly pages: PageReleases;
  readonly tell: (progress: KeepingProgress) => void;
  /** What is being fetched because a page asked for it, so that a page can end it. */
  readonly completing: { now: AbortController | null };
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
    await keepUntilStopped(parts, async () => {
      const { current } = await state.read();
      return (current && (await keptList(scope, current.id))) ?? release;
    });
  }
  if (question.kind === "stop") parts.completing.now?.abort();
  if (question.kind === "adopt" && (await keepUntilStopped(parts, async () => release))) {
    await state.change((now) => adopted(now, { id, version }));
    await scope.skipWaiting();
  }
  return status(parts);
}

/** Fetches what a release lacks; false where a page ended it. */
async function keepUntilStopped(parts: Parts, wanted: () => Promise<Release>): Promise<boolean> {
  const stop = new AbortController();
  parts.completing.now = stop;
  try {
    await keepRelease(parts.scope, await wanted(), parts.tell, stop.signal);
    return true;
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    return false;
  } finally {
    if (parts.completing.now === stop) parts.completing.now = null;
  }
}

/** Counted file by file: a browser short of room may have thrown away what was kept. */
async function status({ scope, release, state }: Parts): Promise<OfflineStatus> {
  const { current, broken } = await state.read();
  const { id, version } = release;
  const opened = (current && (await keptList(scope, current.id))) ?? release;
  const cache = await scope.caches.open(cacheOf(opened.id));
  const here = new Set((await cache.keys()).map(({ url }) => url));
  const isHere = (path: string): boolean =>
    here.has(new URL(encodeURI(path), scope.registration.scope).href);
  return {
    brought: { id, version },
    current,
    broken,
    lacking: await lackingBytes(scope, release),
    parts: {
      program: countPart(opened, isHere, (path) => !/^(?:data|tiles)\//.test(path)),
      data: countPart(opened, isHere, (path) => path.startsWith("data/")),
      map: countPart(opened, isHere, (path) => path.startsWith("tiles/")),
    },
  };
}

function countPart(
  release: Release,
  isHere: (path: string) => boolean,
  belongs: (path: string) => boolean,
): KeptPart {
  const part = { files: 0, filesHere: 0, bytes: 0, bytesHere: 0 };
  for (const [path, [, bytes]] of Object.entries(release.files)) {
    if (!belongs(path)) continue;
    part.files += 1;
    part.bytes += bytes;
    if (!isHere(path)) continue;
    part.filesHere += 1;
    part.bytesHere += bytes;
  }
  return part;
}
