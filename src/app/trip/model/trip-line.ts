/** ready: nothing to do. missing: to be done before leaving. advised: better done. unknown: nobody can say. optional: may lack. */
export type TripSign = "ready" | "missing" | "advised" | "unknown" | "optional" | "looking";

/** What a line's button does. */
export type TripAct =
  | "fetch-app"
  | "stop-app"
  | "take-release"
  | "open-maps"
  | "open-files"
  | "persist"
  | "copy"
  | "fix"
  | "stop-fix"
  | "install"
  | "kept";

/** One thing a trip needs, in words. */
export interface TripLine {
  readonly id: string;
  readonly group: "app" | "data" | "safe" | "phone";
  readonly sign: TripSign;
  readonly title: string;
  readonly says: string;
  readonly size?: string;
  /** What to do, where there is something. */
  readonly next?: string;
  readonly act?: TripAct;
  /** 0 to 1, while it is being fetched. */
  readonly share?: number;
}
