import type { DoubtfulPlot } from "../../../../answers/register/detective/detective-question.ts";
import type { IssueCode } from "../../../../domain/issue/issue.ts";
import { parseZone } from "../../../../formats/text/parse-zone.ts";
import { WGS84 } from "../../../../geo/crs/crs.ts";
import { crsLabel } from "../../../../geo/crs/crs-label.ts";
import type { WorkItem } from "./work-item.ts";
import type { WorkRecords } from "./work-record.ts";

/** More rows of one rule than these are not asked about together: the first are mended, then the next. */
const MOST_ALIKE = 500;

/** Formats whose figures are WGS84 by their own definition (RFC 7946, OGC KML, GPX 1.1). */
const WGS84_ONLY = /\.(?:geojson|json|kml|kmz|gpx)$/i;
const WGS84_NAME = crsLabel(WGS84);

/** A record as the detective is asked about it; null where it has no figures to read otherwise. */
export function doubtfulPlot(records: WorkRecords, row: number): DoubtfulPlot | null {
  const outline = records.of(row)?.outline ?? null;
  if (outline === null) return null;
  const [hamlet, district] = [records.cell(row, "caserio"), records.cell(row, "distrito")];
  const column = records.columnOf("zona");
  const zone = parseZone((column !== null && records.of(row)?.cells[column]) || "")?.zone;
  return {
    ...{ row, outline, hamlet, district },
    ...(zone !== undefined && { zone }),
    ...(outline.crs === WGS84_NAME && WGS84_ONLY.test(records.fileOf(row)) && { datumFixed: true }),
  };
}

/** Those that a rule doubts and nobody has looked at yet, each once. */
export function doubtfulPlots(
  items: readonly WorkItem[],
  code: IssueCode,
  records: WorkRecords,
): readonly DoubtfulPlot[] {
  const rows = new Set<number>();
  for (const { issue, row, state } of items) {
    if (rows.size >= MOST_ALIKE) break;
    if (issue.code === code && row !== null && state !== "seen") rows.add(row);
  }
  return [...rows].flatMap((row) => doubtfulPlot(records, row) ?? []);
}
