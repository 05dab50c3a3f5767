import { expect, test } from "vitest";
import type { PlacedReading } from "../format-reading.ts";
import { RAW_LINE, RAW_NONE, RAW_POINT, RAW_POLYGON, RAW_TRACK } from "../raw-geometry.ts";
import { readGpx } from "./read-gpx.ts";

const read = async (body: string): Promise<PlacedReading> => {
  const text = `<?xml version="1.0"?><gpx xmlns:o="x">${body}</gpx>`;
  const reading = await readGpx({ pieces: [text], encoding: "utf-8", finding: null });
  if (reading.kind !== "placed") throw new Error(JSON.stringify(reading));
  return reading;
};

const fixes = (name: string, ...places: readonly (readonly [number, number])[]): string =>
  places.map(([lon, lat]) => `<${name} lat="${lat}" lon="${lon}"/>`).join("");
const track = (...places: readonly (readonly [number, number])[]): string =>
  `<trk><trkseg>${fixes("trkpt", ...places)}</trkseg></trk>`;
/** 0.0001° of latitude are 11.1 m. */
const AROUND = [
  [-79, -5],
  [-78.999, -5],
  [-78.999, -5.001],
  [-79, -5.001],
] as const;

test("a walk whose ends meet within 15 m is a polygon of all its fixes, and that is told; a wider one is a track", async () => {
  const near = track(...AROUND, [-79, -5.0001]);
  const far = track(...AROUND, [-79, -5.0002]);
  const exact = track(...AROUND, [-79, -5]);
  const route = `<rte>${fixes("rtept", ...AROUND, [-79, -5.0001])}</rte>`;
  const back = track([-79, -5], [-78.999, -5], [-79, -5]);
  const { geometry, findings } = await read(near + far + exact + route + back);
  expect([...geometry.type]).toEqual([RAW_POLYGON, RAW_TRACK, RAW_POLYGON, RAW_POLYGON, RAW_TRACK]);
  expect([...geometry.ringStart]).toEqual([0, 6, 11, 16, 22, 25]);
  expect([...geometry.coords.subarray(8, 12)]).toEqual([-79, -5.0001, -79, -5]);
  expect(findings.get(0)).toMatchObject([{ code: "track-closed", params: { limitM: 15 } }]);
  expect((findings.get(0)![0]!.params as { gapM: number }).gapM).toBeCloseTo(11.12, 2);
  expect([...findings.keys()]).toEqual([0, 2, 3]);
});

test("names, times and extensions are columns, those of the fixes are not", async () => {
  const { cells, columns } = await read(
    '<metadata><name>no</name></metadata><wpt lat="-5" lon="-79"><ele>1500</ele><name> A &amp; B </name><extensions><o:c><o:Dni>0123</o:Dni></o:c></extensions></wpt><trk><name>T</name><trkseg><trkpt lat="-5" lon="-79"><ele>1400</ele><time>2026-05-01T10:00:00Z</time><name>fix</name><extensions><o:hr>80</o:hr></extensions></trkpt><trkpt lat="-5" lon="-79"><time>2026-05-01T11:00:00Z</time></trkpt></trkseg></trk>',
  );
  expect(columns).toEqual(["gpx", "ele", "name", "Dni", "time"]);
  expect(cells.map((row) => ({ ...row }))).toEqual([
    { gpx: "wpt", ele: "1500", name: "A & B", Dni: "0123" },
    { gpx: "trk", name: "T", time: "2026-05-01T10:00:00Z" },
  ]);
});

test("what is no plot says why", async () => {
  const { geometry, findings } = await read(
    [
      '<wpt lat="-5" lon="-79"/>',
      '<wpt lat="x" lon="-79"/>',
      '<wpt lat="-5"/>',
      "<trk/>",
      track([-79, -5]),
      `<rte>${fixes("rtept", [-79, -5], [-78, -5])}</rte>`,
      `<trk><trkseg/><trkseg>${fixes("trkpt", [-79, -5], [-78.999, -5])}</trkseg><trkseg>${fixes("trkpt", [-78.999, -5.001])}</trkseg></trk>`,
    ].join(""),
  );
  expect([...geometry.type]).toEqual([
    RAW_POINT,
    RAW_NONE,
    RAW_NONE,
    RAW_NONE,
    RAW_NONE,
    RAW_LINE,
    RAW_TRACK,
  ]);
  expect([...findings].map(([i, [one]]) => [i, one!.code])).toEqual([
    [1, "row-coordinate-not-number"],
    [2, "row-coordinate-not-number"],
    [3, "row-no-geometry"],
    [4, "ring-too-few-points"],
    [6, "track-joined"],
  ]);
  expect(findings.get(6)![0]).toMatchObject({ params: { pieces: 2 } });
});

test("a cut or hostile file is refused whole", async () => {
  const refused = async (text: string) => {
    const reading = await readGpx({ pieces: [text], encoding: "utf-8", finding: null });
    return reading.kind === "refused" ? reading.finding.code : reading.kind;
  };
  expect(await refused("<gpx><wpt>")).toBe("file-truncated");
  expect(await refused('<!DOCTYPE gpx [<!ENTITY a "b">]><gpx/>')).toBe("file-xml-entities");
});
