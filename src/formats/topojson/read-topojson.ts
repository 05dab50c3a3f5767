import { finding } from "../../domain/issue/finding.ts";
import type { FormatReading } from "../format-reading.ts";
import { crsName } from "../geojson/crs-name.ts";
import { JsonFault } from "../json/json-fault.ts";
import { DEEPEST, JsonScanner } from "../json/json-scanner.ts";
import { chosenLayer } from "../records/chosen-layer.ts";
import { RecordsOfLayer, TooMany } from "../records/records-of-layer.ts";
import { linePosition } from "../text/line-position.ts";
import { TooManyVertices, TopojsonGeometries } from "./geometry-reader.ts";
import { readArcs, readTransform } from "./read-arcs.ts";

const FORMAT = "topojson";
const OPEN_OBJECT = 0x7b;

/** Where the members of a topology begin; -1 where there are none. */
interface Topology {
  arcs: number;
  transform: number;
  crs: string | null;
  readonly objects: { readonly name: string; readonly at: number }[];
}

/** One object of a topology: `wanted` by its name, else the first. UTF-8 without BOM. Never throws on any bytes. */
export function readTopojson(bytes: Uint8Array, encoding: string, wanted?: string): FormatReading {
  try {
    return readObject(new JsonScanner(bytes), encoding, wanted);
  } catch (fault) {
    if (fault instanceof TooMany) return fault.refused;
    const refused = (found: ReturnType<typeof finding>): FormatReading => ({
      kind: "refused",
      read: { name: FORMAT },
      finding: found,
    });
    if (fault instanceof TooManyVertices) {
      return refused(finding("error", "file-damaged", { format: FORMAT }));
    }
    if (!(fault instanceof JsonFault)) throw fault;
    if (fault.kind === "too-deep") {
      return refused(finding("error", "file-nested-too-deep", { limit: DEEPEST }));
    }
    const place = linePosition(bytes, fault.at);
    return fault.kind === "cut-off"
      ? refused(finding("error", "file-truncated", { format: FORMAT, line: place.line }))
      : refused(finding("error", "file-json-broken", place));
  }
}

function readTopology(json: JsonScanner): Topology {
  const found: Topology = { arcs: -1, transform: -1, crs: null, objects: [] };
  json.peek();
  for (let key = json.enterObject(); key !== null; key = json.nextKey()) {
    const c = json.peek();
    if (key === "arcs") found.arcs = json.at;
    else if (key === "transform") found.transform = json.at;
    if (key === "crs") found.crs = crsName(json);
    else if (key !== "objects" || c !== OPEN_OBJECT) json.skip();
    else {
      for (let name = json.enterObject(); name !== null; name = json.nextKey()) {
        if (json.peek() === OPEN_OBJECT) found.objects.push({ name, at: json.at });
        json.skip();
      }
    }
  }
  return found;
}

function readObject(json: JsonScanner, encoding: string, wanted?: string): FormatReading {
  const { arcs, transform, crs, objects } = readTopology(json);
  const names = objects.map(({ name }) => name);
  const chosen = chosenLayer(FORMAT, names, wanted);
  if ("kind" in chosen) return chosen;
  const whole = json.end;
  const at = (place: number): JsonScanner => json.range(place, whole);
  const toPlace = transform === -1 ? null : readTransform(at(transform));
  const empty = { coords: new Float64Array(0), start: Uint32Array.of(0) };
  const lines = arcs === -1 ? empty : readArcs(at(arcs), toPlace);
  const records = new RecordsOfLayer({ ...chosen.read, encoding }, chosen.notes, json.bytes.length);
  const geometries = new TopojsonGeometries(json, lines, toPlace, records);
  at(objects[chosen.index]!.at);
  geometries.read();
  records.columns([...geometries.columns]);
  return records.reading(crs, true);
}
