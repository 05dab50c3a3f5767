import type { KeepingProgress, Question } from "../messages.ts";
import type { Release } from "../release.ts";
import { answerQuestion } from "./answer-question.ts";
import { answerRequest } from "./answer-request.ts";
import { dropReleases } from "./drop-releases.ts";
import { keptState } from "./kept-state.ts";
import { pageReleases } from "./page-releases.ts";
import { keepRelease } from "./release-cache.ts";
import { withFirst } from "./release-state.ts";
import type { WorkerScope } from "./worker-scope.ts";

/**
 * Answers the pages of this folder from the device. The release it brings is fetched whole before it is installed,
 * except where data are spared and another is in use; pages go on with the release they opened with, and open with the accepted one, until a person accepts another.
 */
export function serveOffline(scope: WorkerScope, release: Release): void {
  const state = keptState(scope);
  const pages = pageReleases(scope);
  const { id, version } = release;
  const completing: { now: AbortController | null } = { now: null };

  const tell = (progress: KeepingProgress): void => {
    void scope.clients.matchAll({ includeUncontrolled: true }).then((all) => {
      for (const page of all) page.postMessage(progress);
    });
  };

  scope.addEventListener("install", (event) => {
    const stop = new AbortController();
    completing.now = stop;
    // One is in use: a person who spares data is told of the newer one, and it comes when it is accepted.
    if (scope.registration.active && scope.navigator.connection?.saveData) return;
    event.waitUntil(keepRelease(scope, release, tell, stop.signal));
  });
  scope.addEventListener("activate", (event) => {
    event.waitUntil(
      (async () => {
        await state.change((now) => withFirst(now, { id, version }));
        await scope.clients.claim();
        await dropReleases(scope.caches, state, pages, id);
      })(),
    );
  });
  scope.addEventListener("fetch", (event) => {
    const answer = answerRequest({ scope, state, pages }, event);
    if (answer) event.respondWith(answer);
  });
  scope.addEventListener("message", (event) => {
    const port = event.ports[0];
    const question = event.data as Question;
    const parts = { scope, release, state, pages, tell, completing };
    event.waitUntil(
      answerQuestion(parts, question, event.source?.id ?? "").then(
        (status) => port?.postMessage({ status }),
        (error: unknown) => port?.postMessage({ error: String(error) }),
      ),
    );
  });
}
