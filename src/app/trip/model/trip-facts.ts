import type { KeptBasemap } from "../../../domain/basemap/kept-basemap.ts";
import type { FieldKind } from "../../../domain/field/field-record.ts";
import type { Bounds } from "../../../geo/flat/bounds.ts";
import type { OfflineView } from "../../../offline/page/offline-link.ts";
import type { NoFix } from "../../../position/receiver.ts";
import type { CopyStanding } from "../../../store/last-copy/copy-standing.ts";

/** Where the trip goes, as far as Lindero knows: the register in use. Degrees, WGS84. */
export interface TripArea {
  readonly name: string;
  readonly bounds: Bounds;
}

/** What the open project has. Sizes in bytes. */
export interface TripData {
  readonly registers: number;
  readonly plots: number;
  readonly areas: number;
  readonly readings: number;
  readonly trials: number;
  /** Of files, opened or under review. */
  readonly fileBytes: number;
  readonly imports: number;
  readonly field: Readonly<Record<FieldKind, number>>;
  /** Of photos, in the field and in annexes. */
  readonly photoBytes: number;
  readonly walking: boolean;
  /** The browser does not let it be seen. */
  readonly unread: boolean;
}

/** Whether the browser promised to keep what is kept. denied: it was asked on this device and did not. */
export type Persistence = "granted" | "ask" | "denied" | "unknown";

/** As the browser answers. insecure: plain http, where there is no position. */
export type LocationPermission = "granted" | "prompt" | "denied" | "unknown" | "insecure" | "none";

/** A position taken on purpose, to see that it works. */
export type TestFix =
  | { readonly kind: "none" }
  | { readonly kind: "searching"; readonly accuracyM: number | null }
  /** `at`: milliseconds since 1970, by the receiver's clock. */
  | { readonly kind: "found"; readonly accuracyM: number; readonly at: number }
  | { readonly kind: "failed"; readonly why: NoFix };

/** offered: by a button here. menu: by the browser's own. ios: by sharing to the home screen. */
export type InstallState = "installed" | "offered" | "menu" | "ios";

/** Everything the list is made of. Null: not known yet; what a browser never says has its own word. */
export interface TripFacts {
  readonly app: OfflineView;
  /** Files of Lindero that are here, and were found not to be as kept when they were last read. */
  readonly damaged: number;
  readonly area: TripArea | null;
  readonly maps: readonly KeptBasemap[] | null;
  readonly data: TripData | null;
  readonly persistence: Persistence | null;
  /** Bytes the browser gives yet. */
  readonly room: number | "unknown" | null;
  readonly copy: CopyStanding | null;
  readonly permission: LocationPermission | null;
  readonly fix: TestFix;
  readonly install: InstallState;
  /** Erases what a site keeps after seven days without a visit, unless it is installed (WebKit). */
  readonly weekRule: boolean;
  /** 0 to 1. */
  readonly battery: { readonly level: number; readonly charging: boolean } | "unknown" | null;
  readonly staysAwake: boolean;
}
