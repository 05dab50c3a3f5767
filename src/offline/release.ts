/** One build of the app as a device keeps it: every file it is made of, each with its hash. */
export interface Release {
  /** Names the build: the beginning of the hash of its list. Never shown. */
  readonly id: string;
  /** What a person knows it by, as in the change log. */
  readonly version: string;
  /** By path from the page's folder: SHA-256 of the bytes, base64url, its first 22 characters (132 bits), and the size in bytes. */
  readonly files: Readonly<Record<string, readonly [hash: string, bytes: number]>>;
}

/** What the page is told of a release. */
export interface ReleaseName {
  readonly id: string;
  readonly version: string;
}

/** Bytes of all files of a release. */
export const releaseBytes = ({ files }: Release): number =>
  Object.values(files).reduce((sum, [, bytes]) => sum + bytes, 0);
