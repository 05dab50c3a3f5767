import type { ReleaseName } from "./release.ts";

/** What a page asks of the service worker, each with a port for the reply. */
export type Question =
  /** The page has started and answers: its release is sound. */
  | { readonly kind: "started" }
  /** What is kept? Looks at every file. */
  | { readonly kind: "status" }
  /** Fetches again whatever of this release is missing. */
  | { readonly kind: "complete" }
  /** No more is fetched of what `complete` or `adopt` asked for; what has come stays. */
  | { readonly kind: "stop" }
  /** From the next page on, the release that this worker brought; what it lacks is fetched first. */
  | { readonly kind: "adopt" };

/** Files of one kind: how many the release has, how many of them are here. */
export interface KeptPart {
  readonly files: number;
  readonly filesHere: number;
  readonly bytes: number;
  readonly bytesHere: number;
}

/** program: code, styles, letters. data: limit, districts, varieties, samples. map: relief, rivers and places. */
export type PartName = "program" | "data" | "map";

/** What is kept on the device. */
export interface OfflineStatus {
  /** The release that this worker brought. */
  readonly brought: ReleaseName;
  /** The one that pages open with; null before the first is whole. */
  readonly current: ReleaseName | null;
  /** One that was adopted, did not start, and was put aside. */
  readonly broken: ReleaseName | null;
  /** Bytes of the brought release that would still have to be fetched; 0 where it is here, whole. */
  readonly lacking: number;
  /** Of the current release. */
  readonly parts: Readonly<Record<PartName, KeptPart>>;
}

/** Sent to every page while a release is fetched. */
export interface KeepingProgress {
  readonly kind: "keeping";
  readonly release: ReleaseName;
  readonly bytesDone: number;
  readonly bytes: number;
}
