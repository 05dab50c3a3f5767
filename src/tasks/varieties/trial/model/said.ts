/** An answer first, then what qualifies it. */
export interface Said {
  /** The answer with its figures, whole: for a list or a summary. */
  readonly lead: string;
  /** The same without figures, where `grounds` follow; null where `lead` has none to part from. */
  readonly brief: string | null;
  /** By how much, with interval and p. */
  readonly grounds: string | null;
  readonly more: readonly string[];
}
