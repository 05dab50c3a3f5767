/** Why a plot may not be in the EU's file. */
export type EudrReason =
  | { readonly kind: "no-place" }
  /** The EU's system takes no holes. */
  | { readonly kind: "hole"; readonly holes: number }
  /** As written, with six decimals, the outline crosses or meets itself, or another of its parts. */
  | { readonly kind: "self-crossing" }
  /** As written, it has fewer than three corners or no area. */
  | { readonly kind: "collapses" }
  /** Its coordinates came with fewer decimals than the EU asks for. */
  | { readonly kind: "few-decimals"; readonly decimals: number }
  | { readonly kind: "outside-peru" }
  /** A point of more than 4 ha: it needs a polygon. */
  | { readonly kind: "large-point"; readonly hectares: number }
  /** A point whose hectares are not known: nobody can tell that a point is enough. */
  | { readonly kind: "no-area" }
  | { readonly kind: "no-producer" }
  | { readonly kind: "no-production-place" }
  /** It alone is larger than a file may be. */
  | { readonly kind: "too-large" };

export type EudrReasonKind = EudrReason["kind"];
