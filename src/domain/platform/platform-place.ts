import type { TwoLanguages } from "../two-languages.ts";
import type { CitedSource, ReferencePlace } from "./reference-place.ts";

/** Those of members first, then what is theirs. */
export const PLATFORM_KINDS = ["public", "cooperative", "ngo", "company", "plant"] as const;
export type PlatformKind = (typeof PLATFORM_KINDS)[number];

/** A member of the coffee platform or a plant, at its town. */
export interface PlatformPlace {
  readonly id: string;
  readonly kind: PlatformKind;
  readonly name: string;
  readonly role: TwoLanguages;
  /** null where no town is known: it is listed, not drawn. */
  readonly place: ReferencePlace | null;
  /** Why the town is not certain; null where it is. */
  readonly doubt: TwoLanguages | null;
  readonly sources: readonly CitedSource[];
}

/** A line of work of the platform in 2020; `places` only where it has one. */
export interface PlatformActivity {
  readonly id: string;
  readonly year: number;
  readonly title: TwoLanguages;
  readonly about: TwoLanguages;
  readonly who: readonly string[];
  readonly places: readonly ReferencePlace[];
  readonly sources: readonly CitedSource[];
}
