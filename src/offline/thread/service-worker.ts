import type { Release } from "../release.ts";
import { serveOffline } from "./serve-offline.ts";
import type { WorkerScope } from "./worker-scope.ts";

/** Put in by the build, when every other file has been written. */
declare const LINDERO_RELEASE: Release;

serveOffline(globalThis as unknown as WorkerScope, LINDERO_RELEASE);
