import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { hourOfExif } from "./hour-of-exif.ts";
import { isHeic } from "./photo-fault.ts";
import { readExif } from "./read-exif.ts";

const picture = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: "#446644" } }).jpeg();

const SHOT = {
  IFD2: { DateTimeOriginal: "2026:11:24 10:42:07" },
  IFD3: {
    GPSLatitude: "5/1 13/1 1025/100",
    GPSLatitudeRef: "S",
    GPSLongitude: "79/1 15/1 4750/100",
    GPSLongitudeRef: "W",
  },
} as const;

const read = async (bytes: Promise<Buffer>) => readExif(new Uint8Array(await bytes));

describe("what a photo's file says", () => {
  test("place and hour, as the camera wrote them", async () => {
    const { place, takenAt } = await read(picture().withExif(SHOT).toBuffer());
    expect(takenAt).toBe("2026-11-24T10:42:07");
    expect(place.place?.lat).toBeCloseTo(-5.219514, 6);
    expect(place.place?.lon).toBeCloseTo(-79.263194, 6);
  });

  test("no EXIF, no hour, and no JPEG", async () => {
    const nothing = { place: { place: null, because: "none" }, takenAt: null };
    expect(await read(picture().toBuffer())).toEqual(nothing);
    expect(await readExif(new TextEncoder().encode("not a photo at all"))).toEqual(nothing);
    expect(await readExif(new Uint8Array(3))).toEqual(nothing);
    const unset = { ...SHOT, IFD2: { DateTimeOriginal: "0000:00:00 00:00:00" } };
    expect((await read(picture().withExif(unset).toBuffer())).takenAt).toBeNull();
  });

  test("a file damaged anywhere in its EXIF never throws", async () => {
    const bytes = new Uint8Array(await picture().withExif(SHOT).toBuffer());
    for (let at = 2; at < 260; at += 3)
      for (const value of [0, 0x7f, 0xff]) {
        const damaged = bytes.slice();
        damaged[at] = value;
        const { place } = await readExif(damaged);
        if (place.place) expect(Math.abs(place.place.lat)).toBeLessThanOrEqual(90);
      }
    for (let length = 0; length < bytes.length; length += 17)
      await readExif(bytes.slice(0, length));
  });
});

test("an hour that no clock shows is none", () => {
  expect(hourOfExif("2026:11:24 10:42:00")).toBe("2026-11-24T10:42:00");
  expect(hourOfExif(" 2026:11:24 10:42:00.123")).toBe("2026-11-24T10:42:00");
  for (const odd of ["2026:13:01 00:00:00", "2026:02:30 10:00:00", "    :  :     :  :  ", 7, null])
    expect(hourOfExif(odd)).toBeNull();
});

test("an HEIC photo is known by its bytes", () => {
  const head = (brand: string) => new TextEncoder().encode(`\0\0\0\x18ftyp${brand}\0\0\0\0`);
  expect(isHeic(head("heic"))).toBe(true);
  expect(isHeic(head("mif1"))).toBe(true);
  expect(isHeic(head("isom"))).toBe(false);
  expect(isHeic(new Uint8Array(2))).toBe(false);
});
