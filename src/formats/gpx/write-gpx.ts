import { escapeXml } from "../xml/escape-xml.ts";

/** A place with its name: WGS84 degrees. */
export interface GpxPoint {
  readonly lat: number;
  readonly lon: number;
  /** Metres above sea level; left out where not known. */
  readonly elevation?: number | null;
  readonly name: string;
  readonly description?: string;
  /** A word receivers group by, as "sector". */
  readonly type?: string;
}

export interface GpxRoute {
  readonly name: string;
  readonly description?: string;
  readonly points: readonly GpxPoint[];
}

export interface GpxFile {
  readonly name: string;
  readonly description?: string;
  /** When the file was made. */
  readonly time: Date;
  readonly creator: string;
  /** Marks, in the order they should be visited. */
  readonly waypoints: readonly GpxPoint[];
  readonly routes?: readonly GpxRoute[];
}

/** Seven decimals of a degree are about 1 cm. */
const DECIMALS = 7;

const degrees = (value: number, most: number): string => {
  if (!(Math.abs(value) <= most)) throw new RangeError(`no GPX coordinate: ${value}`);
  const text = value.toFixed(DECIMALS);
  return Number(text) === 0 ? text.replace("-", "") : text;
};

const element = (tag: string, text: string | undefined): string =>
  text === undefined || text === "" ? "" : `<${tag}>${escapeXml(text)}</${tag}>`;

/** The schema wants ele, name, desc, type in this order. */
const point = (tag: "wpt" | "rtept", one: GpxPoint): string => {
  const { elevation } = one;
  const height =
    elevation !== null && elevation !== undefined && Number.isFinite(elevation)
      ? element("ele", elevation.toFixed(1))
      : "";
  const inside = `${height}${element("name", one.name)}${element("desc", one.description)}${element("type", one.type)}`;
  return `<${tag} lat="${degrees(one.lat, 90)}" lon="${degrees(one.lon, 180)}">${inside}</${tag}>`;
};

const route = ({ name, description, points }: GpxRoute): string =>
  [
    `<rte>${element("name", name)}${element("desc", description)}`,
    ...points.map((one) => point("rtept", one)),
    "</rte>",
  ].join("\n");

/**
 * A GPX 1.1 file (topografix.com/GPX/1/1): metadata, then waypoints, then routes, as the schema orders them. A place
 * outside the globe or not finite is a mistake of the caller: RangeError.
 */
export const writeGpx = (file: GpxFile): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<gpx version="1.1" creator="${escapeXml(file.creator)}" xmlns="http://www.topografix.com/GPX/1/1"` +
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
      ' xsi:schemaLocation="http://www.topografix.com/GPX/1/1 http://www.topografix.com/GPX/1/1/gpx.xsd">',
    `<metadata>${element("name", file.name)}${element("desc", file.description)}` +
      `<time>${file.time.toISOString()}</time></metadata>`,
    ...file.waypoints.map((one) => point("wpt", one)),
    ...(file.routes ?? []).map(route),
    "</gpx>",
    "",
  ].join("\n");
