/** One thing `npm run build:data` makes from a source's figures. */
export interface Step {
  /** Folder under `data/` that holds the figures and this step. */
  readonly name: string;
  /** The files it makes, by path under `public/`; the same figures always give the same bytes. */
  readonly run: () => Promise<readonly Output[]>;
}

export interface Output {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Present for what the interface must credit; tiles and lists alike. */
  readonly credit: Credit;
}

/** What the interface says of an embedded file: the words of its SOURCE.md. */
export interface Credit {
  readonly source: string;
  /** ISO 8601, may be a year only. */
  readonly date: string | null;
  readonly licence: string;
  /** EPSG code of the coordinates where the file itself does not say. */
  readonly crs?: string;
  /** True for synthetic records. */
  readonly sample: boolean;
  /** Records in the file, where it is a list. */
  readonly records?: number;
}
