import type { Crs, UtmCrs } from "../../../../geo/crs/crs.ts";
import { projectPoint } from "../../../../geo/crs/project-point.ts";

/** The system a corner table is written in: the drawing's own where that is metres. */
export const tableCrs = (crs: Crs, plane: UtmCrs): UtmCrs => (crs.kind === "utm" ? crs : plane);

/** Metres as a table writes them: centimetres, millimetres where the figure has them. */
export const writtenFigure = (metres: number): string => {
  const text = metres.toFixed(3);
  return text.endsWith("0") ? text.slice(0, -1) : text;
};

/**
 * A coordinate as a person types it: decimal point or comma, thousands as they come. Null where it is none of Peru's.
 */
export function typedFigure(text: string, axis: "east" | "north"): number | null {
  const plain = text.replace(/[\s\u00a0']/g, "");
  const decimalComma =
    /^-?(?:\d{1,3}(?:\.\d{3})*|\d+),\d+$/.test(plain) && !/^\d{1,3}(?:,\d{3})+$/.test(plain);
  const value = Number(
    decimalComma ? plain.replace(/\./g, "").replace(",", ".") : plain.replace(/,/g, ""),
  );
  if (plain === "" || !Number.isFinite(value)) return null;
  const [least, most] = axis === "east" ? [100_000, 900_000] : [7_900_000, 10_010_000];
  return value >= least && value <= most ? value : null;
}

/** A corner with one of its two figures typed anew; what was not typed keeps its bits where the system is the drawing's. */
export function cornerWith(
  figures: readonly [number, number],
  axis: "east" | "north",
  value: number,
  crs: Crs,
  table: UtmCrs,
): readonly [number, number] {
  const [east, north] = projectPoint(figures[0], figures[1], crs, table);
  return axis === "east"
    ? projectPoint(value, north, table, crs)
    : projectPoint(east, value, table, crs);
}
