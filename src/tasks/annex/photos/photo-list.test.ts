import { expect, test } from "vitest";
import type { AnnexPhoto } from "../../../domain/annex/annex-entry.ts";
import { fitWithin } from "../../../intake/photos/fit-within.ts";
import { MOST_PHOTOS, movedEarlier, withPhoto } from "./photo-list.ts";

const photo = (id: string): AnnexPhoto => ({
  id,
  name: `${id}.jpg`,
  picture: new Blob(),
  width: 4,
  height: 3,
  place: null,
  takenAt: null,
  sha256: id,
});
const names = (photos: readonly AnnexPhoto[]) => photos.map(({ id }) => id).join("");

test("the same file is not taken twice, and so many are enough", () => {
  const full = Array.from({ length: MOST_PHOTOS }, (_, i) => photo(String(i)));
  expect(withPhoto([photo("a")], photo("b")).photos.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(withPhoto([photo("a")], { ...photo("b"), sha256: "a" }).refused).toBe("again");
  expect(withPhoto(full, photo("z"))).toEqual({ photos: full, refused: "full" });
});

test("a photo goes one place up, the first stays", () => {
  const three = [photo("a"), photo("b"), photo("c")];
  expect(names(movedEarlier(three, "c"))).toBe("acb");
  expect(names(movedEarlier(three, "a"))).toBe("abc");
  expect(names(movedEarlier(three, "x"))).toBe("abc");
});

test("a copy keeps its shape, is never larger and never nothing", () => {
  expect(fitWithin(8000, 6000)).toEqual({ width: 1600, height: 1200 });
  expect(fitWithin(6000, 8000)).toEqual({ width: 1200, height: 1600 });
  expect(fitWithin(640, 480)).toEqual({ width: 640, height: 480 });
  expect(fitWithin(100_000, 3)).toEqual({ width: 1600, height: 1 });
});
