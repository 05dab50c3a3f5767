import type { Finding } from "../../domain/issue/finding.ts";
import {
  RAW_LINE,
  RAW_POINT,
  RAW_POLYGON,
  type RawGeometry,
  RawGeometryBuilder,
} from "../raw-geometry.ts";
import { RecordShape } from "../record-shape.ts";
import { readWkb } from "./read-wkb.ts";

/** A cell of WKB as EWKT, every digit kept; or why it is no geometry that is taken. */
export type WkbCell = { readonly ewkt: string } | { readonly finding: Finding };

/** The bytes that hex stands for; none where it is none. */
function bytesOfHex(cell: string): Uint8Array {
  const hex = cell.trim().replace(/^(?:\\x|0x)/i, "");
  if (hex.length % 2 !== 0 || /[^0-9a-f]/i.test(hex)) return new Uint8Array();
  const bytes = new Uint8Array(hex.length / 2);
  for (let i = 0; i < bytes.length; i++) {
    bytes[i] = Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16);
  }
  return bytes;
}

function ringText({ coords, ringStart }: RawGeometry, ring: number): string {
  const positions: string[] = [];
  for (let v = ringStart[ring] as number; v < (ringStart[ring + 1] as number); v++) {
    positions.push(`${coords[2 * v]} ${coords[2 * v + 1]}`);
  }
  return `(${positions.join(", ")})`;
}

function wktOf(geometry: RawGeometry, type: number): string {
  if (type === RAW_POINT) return `POINT ${ringText(geometry, 0)}`;
  if (type === RAW_LINE) return `LINESTRING ${ringText(geometry, 0)}`;
  const { partStart, featureStart } = geometry;
  const parts: string[] = [];
  for (let part = 0; part < (featureStart[1] as number); part++) {
    const rings: string[] = [];
    for (let r = partStart[part] as number; r < (partStart[part + 1] as number); r++) {
      rings.push(ringText(geometry, r));
    }
    parts.push(`(${rings.join(", ")})`);
  }
  return parts.length === 1 ? `POLYGON ${parts[0]}` : `MULTIPOLYGON (${parts.join(", ")})`;
}

/** Reads a cell of WKB or EWKB in hex. */
export function readWkbCell(cell: string): WkbCell {
  const out = new RawGeometryBuilder();
  const shape = new RecordShape(out);
  const srid = readWkb(bytesOfHex(cell), out, shape);
  let told: Finding | null = null;
  const type = shape.end((found) => {
    told ??= found;
  });
  out.endFeature(type);
  if (told && type !== RAW_POLYGON) return { finding: told };
  return { ewkt: `${srid > 0 ? `SRID=${srid};` : ""}${wktOf(out.build(), type)}` };
}
