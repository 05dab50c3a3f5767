import type { StorageIssueParams } from "./storage-issues.ts";

/** Issues of the browser or the disk: no WebGL, a worker that died, storage refused. */
export interface RuntimeIssueParams extends StorageIssueParams {
  "webgl-missing": Record<string, never>;
  "worker-died": Record<string, never>;
  /** A file that ships with the product did not come: limit, sample register or basemap. */
  "embedded-failed": { readonly detail: string };
  /** A link speaks of files that are not on this device: files never travel in a link. */
  "link-file-missing": {
    readonly registers: number;
    readonly readings: number;
    readonly trials: number;
    readonly catalogues: number;
    readonly areas: number;
  };
  /** Some of the basemap could not be read; what is drawn over it is there. */
  "basemap-failed": Record<string, never>;
  /** Tiles of a basemap of a person's own that did not open while they were drawn; `tiles` so far. */
  "own-tiles-broken": { readonly tiles: number };
  /** A picture of the map was begun and did not come: the drawing context was lost, or memory is short. */
  "map-picture-failed": Record<string, never>;
  /** A file kept on this device could not be read again; it stays kept. */
  "kept-file-unreadable": Record<string, never>;
}
