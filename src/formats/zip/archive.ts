import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { ReadInside } from "../format.ts";
import type { FormatReading, RefusedReading } from "../format-reading.ts";
import { readShapefile } from "../shapefile/read-shapefile.ts";
import type { ArchiveLayer } from "./archive-layers.ts";
import { SMALL_PART, streamMarkup } from "./stream-markup.ts";
import { type PartFault, unpackPart } from "./unpack-part.ts";
import { deeper, type Unpacking } from "./unpacking.ts";
import type { ZipPart } from "./zip-parts.ts";

/** No archive of this kind, or none of its parts, is read. */
export const refusedFor = (found: Finding): RefusedReading => ({
  kind: "refused",
  read: null,
  finding: found,
});

function faultOf(fault: PartFault, part: string): Finding {
  switch (fault) {
    case "locked":
      return finding("error", "archive-locked", {});
    case "method":
      return finding("error", "archive-method", { part });
    case "lies":
      return finding("error", "archive-size-lies", { part });
    case "damaged":
      return finding("error", "archive-damaged", { part });
  }
}

/** Endings of files that are read while they are unpacked. */
const STREAMED: ReadonlySet<string> = new Set(["kml", "gpx"]);

/** One archive while it is read. */
export class Archive {
  private readonly bytes: Uint8Array;
  private readonly unpacking: Unpacking;
  private readonly inside: ReadInside;

  constructor(bytes: Uint8Array, unpacking: Unpacking, inside: ReadInside) {
    this.bytes = bytes;
    this.unpacking = unpacking;
    this.inside = inside;
  }

  /** Why a part is not unpacked, null where it may be: its size is counted before anything is. */
  private allowed(part: ZipPart): Finding | null {
    const { unpacking } = this;
    if (part.locked) return faultOf("locked", part.name);
    if (part.unpacked > unpacking.left) {
      return finding("error", "archive-too-large", { of: "bytes", limit: unpacking.limit });
    }
    unpacking.left -= part.unpacked;
    return null;
  }

  /** A part's bytes, or why there are none. */
  private async unpack(part: ZipPart): Promise<Uint8Array | Finding> {
    const refusal = this.allowed(part);
    if (refusal) return refusal;
    const found = await unpackPart(this.bytes, part);
    return found instanceof Uint8Array ? found : faultOf(found, part.name);
  }

  /** A long file of markup, read while it is unpacked; null for what is read whole. */
  private async streamed({ ending, parts }: ArchiveLayer): Promise<FormatReading | null> {
    const part = parts.get(ending);
    if (!part || !STREAMED.has(ending) || part.unpacked <= SMALL_PART) return null;
    if (part.locked || part.unpacked > this.unpacking.left) return null;
    const found = await streamMarkup(this.bytes, part);
    if (typeof found === "string") return refusedFor(faultOf(found, part.name));
    if (found !== null) this.unpacking.left -= part.unpacked;
    return found;
  }

  /** One layer; of a file that has several itself, the one called `within`. */
  async read(layer: ArchiveLayer, within: string | undefined): Promise<FormatReading> {
    const streamed = await this.streamed(layer);
    if (streamed) return streamed;
    const files = new Map<string, Uint8Array>();
    for (const [ending, part] of layer.parts) {
      const bytes = await this.unpack(part);
      if (!(bytes instanceof Uint8Array)) return refusedFor(bytes);
      files.set(ending, bytes);
    }
    if (layer.ending === "shp") return readShapefile(files);
    const bytes = files.get(layer.ending) as Uint8Array;
    return this.inside(bytes, within, deeper(this.unpacking));
  }
}
