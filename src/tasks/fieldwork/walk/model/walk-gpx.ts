import type { FieldRecord } from "../../../../domain/field/field-record.ts";
import { writeGpx } from "../../../../formats/gpx/write-gpx.ts";
import { OUT_FORMAT } from "../../../../formats/out/out-formats.ts";
import { isWalkEntry, type WalkEntry } from "../../../../position/walk/walk-entry.ts";
import { fieldTable } from "../../share/model/field-table.ts";

/** The lines of an open walk that are understood. */
export const entriesOf = ({ body }: FieldRecord): readonly WalkEntry[] => {
  const { entries } = body as { readonly entries?: unknown };
  return Array.isArray(entries) ? entries.filter(isWalkEntry) : [];
};

const GPX = "application/gpx+xml";

/** A walk as GPX: a closed one as its plot, an open one as its positions in their order, with every one that was heard. */
export const walkGpx = async (record: FieldRecord, code: string): Promise<File> => {
  const name = `${code.replace(/[^\p{L}\p{N}_-]+/gu, "_")}.gpx`;
  const table = fieldTable([record], code).records;
  if (table.cells.length > 0) {
    const { bytes } = await (await OUT_FORMAT.gpx.load())(table, new Date());
    return new File([bytes], name, { type: GPX });
  }
  const points = entriesOf(record).flatMap((entry) =>
    entry.kind === "fix"
      ? [
          {
            lat: entry.fix.latitude,
            lon: entry.fix.longitude,
            elevation: entry.fix.altitude,
            name: "",
          },
        ]
      : [],
  );
  const text = writeGpx({
    ...{ name: code, time: new Date(record.changed), creator: "Lindero", waypoints: [] },
    routes: [{ name: code, points }],
  });
  return new File([text], name, { type: GPX });
};
