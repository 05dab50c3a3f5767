import { expect, test } from "vitest";
import { archives } from "../../src/map/engine/pmtiles-protocol.ts";
import { openLocalArchive } from "../../src/map/local-archive.ts";
import { gzip } from "./gzip.ts";
import { writePmtiles } from "./write-pmtiles.ts";

const archiveOf = (kind: "mvt" | "webp"): File => {
  const bytes = writePmtiles({
    kind,
    tilesGzipped: true,
    bounds: [-79.9, -6.5, -78.1, -4.5],
    metadata: {},
    tiles: [{ z: 0, x: 0, y: 0, bytes: gzip(new TextEncoder().encode("vía")) }],
  });
  return new File([new Uint8Array(bytes)], "mi zona.pmtiles");
};

test("a user's extract is read from its file", async () => {
  const opened = await openLocalArchive(archiveOf("mvt"));
  expect(opened?.name).toBe("mi zona.pmtiles");
  const tile = await archives.get(opened?.url ?? "")?.getZxy(0, 0, 0);
  expect(new TextDecoder().decode(tile?.data)).toBe("vía");
});

test.each([
  ["pictures", archiveOf("webp")],
  ["text", new File(["no soy un mapa"], "zona.pmtiles")],
  ["nothing", new File([], "vacio.pmtiles")],
  ["a header cut short", new File([new Uint8Array([80, 77, 84, 105, 108, 101, 115, 3])], "x")],
])("%s is refused, not thrown", async (_, file) => {
  expect(await openLocalArchive(file)).toBeNull();
});
