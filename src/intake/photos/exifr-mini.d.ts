/** The smallest build of exifr, which comes without types of its own: tags by number, block by block. */
declare module "exifr/dist/mini.esm.mjs" {
  type Tags = Readonly<Record<number, unknown>>;
  export function parse(
    file: Uint8Array,
    options: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly exif?: Tags; readonly gps?: Tags } | undefined>;
}
