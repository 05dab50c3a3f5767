import { type Finding, finding } from "../../domain/issue/finding.ts";
import { MOST_RECORDS, type PlacedReading, type RecordFindings } from "../format-reading.ts";
import type { RawGeometry } from "../raw-geometry.ts";
import { safeRow } from "../safe-row.ts";

/** A layer with its name. */
export interface NamedReading {
  readonly name: string;
  readonly reading: PlacedReading;
}

/** Column that says from which layer a record is. */
const LAYER_COLUMN = "capa";

const sameCrs = (a: PlacedReading, b: PlacedReading): boolean =>
  a.read.name === b.read.name && a.crs === b.crs;

/** Those of the layers that can be read as one with the first: one format, one CRS as written. */
export const joinable = (layers: readonly NamedReading[]): readonly NamedReading[] => {
  const [first] = layers;
  let records = 0;
  return layers.filter(({ reading }) => {
    if (!first || !sameCrs(reading, first.reading)) return false;
    records += reading.rows.length;
    return records <= MOST_RECORDS;
  });
};

/** Layers one after the other, their records numbered through; a column names the layer of each. */
export function joinReadings(layers: readonly NamedReading[]): PlacedReading {
  const [first] = layers as [NamedReading];
  const own = layerColumn(layers);
  const columns = new Set<string>();
  const cells: Record<string, string>[] = [];
  const findings: RecordFindings = new Map();
  const fileFindings: Finding[] = [];
  for (const { name, reading } of layers) {
    for (const column of reading.columns) columns.add(column);
    for (const [record, found] of reading.findings) findings.set(record + cells.length, found);
    for (const row of reading.cells) {
      cells.push(Object.assign(safeRow(), row, { [own]: name }));
    }
    fileFindings.push(...reading.fileFindings);
  }
  columns.add(own);
  const said = new Set<string>();
  return {
    ...first.reading,
    columns: [...columns],
    rows: cells.map((_, i) => i + 1),
    cells,
    geometry: joinGeometries(layers.map(({ reading }) => reading.geometry)),
    findings,
    fileFindings: [
      finding("warning", "layers-together", { layers: layers.map(({ name }) => name) }),
      ...fileFindings.filter((found) => {
        const text = JSON.stringify(found);
        return !said.has(text) && said.add(text);
      }),
    ],
  };
}

function layerColumn(layers: readonly NamedReading[]): string {
  let name = LAYER_COLUMN;
  for (let k = 2; layers.some(({ reading }) => reading.columns.includes(name)); k++) {
    name = `${LAYER_COLUMN} (${k})`;
  }
  return name;
}

function joinGeometries(all: readonly RawGeometry[]): RawGeometry {
  const sum = (of: (one: RawGeometry) => number): number =>
    all.reduce((total, one) => total + of(one), 0);
  const coords = new Float64Array(sum((one) => one.coords.length));
  const type = new Uint8Array(sum((one) => one.type.length));
  let vertices = 0;
  let records = 0;
  for (const one of all) {
    coords.set(one.coords, vertices);
    type.set(one.type, records);
    vertices += one.coords.length;
    records += one.type.length;
  }
  return {
    coords,
    type,
    ringStart: joinStarts(all.map(({ ringStart }) => ringStart)),
    partStart: joinStarts(all.map(({ partStart }) => partStart)),
    featureStart: joinStarts(all.map(({ featureStart }) => featureStart)),
  };
}

/** Lists of beginnings, each with the end of its last one more, as one such list. */
function joinStarts(lists: readonly Uint32Array[]): Uint32Array {
  const joined = new Uint32Array(lists.reduce((sum, { length }) => sum + length - 1, 1));
  let at = 0;
  for (const list of lists) {
    const shift = joined[at] as number;
    for (let i = 1; i < list.length; i++) joined[at + i] = (list[i] as number) + shift;
    at += list.length - 1;
  }
  return joined;
}
