/** Issues of the app itself, as this device keeps it. */
export interface OfflineIssueParams {
  /** Another release is here, whole, and waits to be accepted. Both as in the change log. */
  /** `lacking`: bytes of it that would still have to be fetched. */
  "release-offered": {
    readonly version: string;
    readonly current: string;
    readonly lacking: number;
  };
  /** A release that was accepted did not start; the one before it is in use again. */
  "release-put-aside": { readonly version: string; readonly current: string };
  /** The app could not be kept whole on this device. */
  "app-not-kept": { readonly reason: "network" | "full" | "refused" };
  /** A walk stands on the disk that nobody closed. `lastAt`: when its last line was written; milliseconds since 1970. */
  "walk-unfinished": { readonly positions: number; readonly lastAt: number; readonly now: number };
}
