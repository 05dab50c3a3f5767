import { crc32 } from "./crc32.ts";

/** Files as one archive, as they are: nothing is packed, and the same files give the same bytes. Names are UTF-8. */
export function writeStoredZip(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Uint8Array<ArrayBuffer> {
  const names = files.map(({ name }) => new TextEncoder().encode(name));
  const sizes = files.map(({ bytes }, i) => bytes.length + 2 * (names[i] as Uint8Array).length);
  const out = new Uint8Array(sizes.reduce((sum, size) => sum + size + 76, 22));
  const view = new DataView(out.buffer);
  let at = 0;
  const places: number[] = [];
  const sums = files.map(({ bytes }) => crc32(bytes));
  const about = (from: number, i: number): void => {
    const { length } = (files[i] as { bytes: Uint8Array }).bytes;
    view.setUint16(from, 20, true);
    view.setUint16(from + 2, 0x0800, true);
    // 1 January 1980: the format's first day, so that no clock is in the bytes.
    view.setUint16(from + 8, 0x0021, true);
    view.setUint32(from + 10, sums[i] as number, true);
    view.setUint32(from + 14, length, true);
    view.setUint32(from + 18, length, true);
    view.setUint16(from + 22, (names[i] as Uint8Array).length, true);
  };
  files.forEach(({ bytes }, i) => {
    places.push(at);
    view.setUint32(at, 0x04034b50, true);
    about(at + 4, i);
    out.set(names[i] as Uint8Array, at + 30);
    out.set(bytes, at + 30 + (names[i] as Uint8Array).length);
    at += 30 + (names[i] as Uint8Array).length + bytes.length;
  });
  const directory = at;
  names.forEach((name, i) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    about(at + 6, i);
    view.setUint32(at + 42, places[i] as number, true);
    out.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, files.length, true);
  view.setUint16(at + 10, files.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}
