import { LONGEST_TITLE, type WalkedOutline } from "../../../domain/field/field-finding.ts";
import type { FieldRecord } from "../../../domain/field/field-record.ts";
import { WGS84 } from "../../../geo/crs/crs.ts";
import { parseCrs } from "../../../geo/crs/parse-crs.ts";
import { projectCoords } from "../../../geo/crs/project-coords.ts";
import { walkMarginM2 } from "../../../position/walk/walk-margin.ts";
import { isWalkBody } from "../walk/model/walk-body.ts";

/** Walks among the records as a finding takes them, the one closed last first. */
export const walkedOutlines = (records: readonly FieldRecord[]): readonly WalkedOutline[] =>
  records.flatMap(({ kind, body }) => {
    if (kind !== "walk" || !isWalkBody(body)) return [];
    const crs = parseCrs(body.outline.crs);
    if (crs === null) return [];
    const ring = Float64Array.from(body.outline.parts[0]![0]!);
    projectCoords(ring, crs, WGS84);
    const { code, areaM2 } = body;
    return [
      { code: code.slice(0, LONGEST_TITLE), ring: [...ring], areaM2, errorM2: walkMarginM2(body) },
    ];
  });
