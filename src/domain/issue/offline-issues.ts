/** Issues of the app itself, as this device keeps it. */
export interface OfflineIssueParams {
  /** Another release is here, whole, and waits to be accepted. Both as in the change log. */
  "release-offered": { readonly version: string; readonly current: string };
  /** A release that was accepted did not start; the one before it is in use again. */
  "release-put-aside": { readonly version: string; readonly current: string };
  /** The app could not be kept whole on this device. */
  "app-not-kept": { readonly reason: "network" | "full" | "refused" };
}
