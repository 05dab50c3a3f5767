import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { madeDbf, madeShapes } from "../../tests/fixtures/made-shapefile.ts";
import { readFile } from "../formats/read-file.ts";
import { readInput } from "./read-input.ts";

test("a .shp comes with the parts beside it, any other file as it is", async () => {
  const folder = await mkdtemp(join(tmpdir(), "lindero-"));
  try {
    const { shp } = madeShapes(1, [[[[1, 2]]]]);
    await writeFile(join(folder, "a.shp"), shp);
    await writeFile(join(folder, "A.DBF"), madeDbf([["codigo", "C", 4]], [["Z-1"]]));
    await writeFile(join(folder, "ab.dbf"), "otro");
    const reading = await readFile(await readInput(join(folder, "a.shp")));
    expect(reading.kind === "placed" && { ...reading.cells[0] }).toEqual({ codigo: "Z-1" });
    expect(Buffer.from(await readInput(join(folder, "ab.dbf"))).toString()).toBe("otro");
    await expect(readInput(join(folder, "no.shp"))).rejects.toMatchObject({ code: "ENOENT" });
  } finally {
    await rm(folder, { recursive: true });
  }
});
