/** Why a file did not become a photo. */
export type PhotoFault =
  | { readonly code: "empty" }
  /** Bytes. */
  | { readonly code: "too-large"; readonly size: number }
  /** A HEIC photo, and this browser has no reader for it. */
  | { readonly code: "heic" }
  | { readonly code: "not-a-photo" };

/** Largest photo that is opened, in bytes: 48 megapixels are 15 to 30 MB. */
export const MOST_PHOTO_BYTES = 100_000_000;

const HEIC_BRANDS = ["heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1"];

/** Whether the bytes begin as an HEIC file does (ISO base media, box `ftyp`). */
export const isHeic = (bytes: Uint8Array): boolean => {
  const text = String.fromCharCode(...bytes.subarray(4, 12));
  return text.startsWith("ftyp") && HEIC_BRANDS.includes(text.slice(4));
};
