import type { FieldRecord } from "../../../domain/field/field-record.ts";
import type { Position } from "../../../geo/flat/to-geojson.ts";
import type { FieldNote } from "../../../layers/field-notes/field-note.ts";
import { findingsOf } from "../finding/finding-records.ts";
import { cornersOf } from "./corner/corners-of.ts";

const inPairs = (ring: readonly number[]): Position[] =>
  Array.from({ length: ring.length / 2 }, (_, k) => [ring[2 * k]!, ring[2 * k + 1]!]);

/** Findings and averaged corners that have a place; `untitled` names a finding without a name. */
export const notesOfRecords = (
  records: readonly FieldRecord[],
  untitled: string,
): readonly FieldNote[] => [
  ...findingsOf(records).found.flatMap(({ finding }): FieldNote[] => {
    const { place, corners, walked, title } = finding;
    const at: Position | null = place && [place.lon, place.lat];
    const ring = walked
      ? inPairs(walked.ring)
      : corners.length >= 3
        ? corners.map(({ lon, lat }): Position => [lon, lat])
        : null;
    if (at === null && ring === null) return [];
    return [{ kind: "finding", name: title.trim() || untitled, at, ring }];
  }),
  ...cornersOf(records).map(
    ({ corner }): FieldNote => ({
      kind: "corner",
      name: corner.name,
      at: [corner.lon, corner.lat],
      ring: null,
    }),
  ),
];
