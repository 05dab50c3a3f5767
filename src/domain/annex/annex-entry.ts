/** A photo of a finding: downscaled, with what its own file said of place and hour. */
export interface AnnexPhoto {
  readonly id: string;
  /** Name or number as the camera gave it. */
  readonly name: string;
  /** JPEG of at most 1,600 pixels on its longer side. */
  readonly picture: Blob;
  readonly width: number;
  readonly height: number;
  /** WGS84 degrees from EXIF; null where the file has none. */
  readonly place: { readonly lon: number; readonly lat: number } | null;
  /** Wall clock of the camera, "2026-11-24T10:42:00", as EXIF writes it: without a zone. null where there is none. */
  readonly takenAt: string | null;
  /** SHA-256 of the file as it came, lowercase hex. */
  readonly sha256: string;
}

/** What a ranger writes to the annex of one plot; figures are never kept here, they follow from the data. */
export interface AnnexEntry {
  /** Id of the register, a space, and the plot's place in it; "fila" and its row while the plot is not in the register. */
  readonly id: string;
  /** Number of the record it is annexed to; "" leaves a line to write on. */
  readonly actNumber: string;
  /** Date and hour of the check in Lima, "2026-11-24T10:42"; "" leaves a line. */
  readonly checkedAt: string;
  readonly activity: string;
  /** Declared by the holder, as said; "" is printed as not recorded. */
  readonly occupiedSince: string;
  /** Error of the GPS in metres; null where it was not noted. */
  readonly gpsErrorM: number | null;
  readonly observations: string;
  readonly photos: readonly AnnexPhoto[];
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}
