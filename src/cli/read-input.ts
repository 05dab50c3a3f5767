import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { joinParts } from "../formats/shapefile/join-parts.ts";
import { SHAPEFILE_PARTS } from "../formats/zip/archive-layers.ts";
import { endingOf } from "../formats/zip/part-name.ts";

const stemOf = (name: string): string => name.replace(/\.[^.]*$/, "").toLowerCase();

/** All that comes on standard input. */
async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

/** A file's bytes, of "-" those of standard input; of a .shp those of all its parts in the same folder, as one archive. Rejects as the system does. */
export async function readInput(path: string): Promise<Uint8Array> {
  if (path === "-") return standardInput();
  const bytes = await readFile(path);
  if (endingOf(path) !== "shp") return bytes;
  const folder = dirname(path);
  const name = basename(path);
  const beside = (await readdir(folder)).filter(
    (other) =>
      other !== name && SHAPEFILE_PARTS.has(endingOf(other)) && stemOf(other) === stemOf(name),
  );
  if (beside.length === 0) return bytes;
  const parts = beside.map(async (part) => ({
    name: part,
    bytes: new Uint8Array(await readFile(join(folder, part))),
  }));
  return joinParts([{ name, bytes: new Uint8Array(bytes) }, ...(await Promise.all(parts))]);
}
