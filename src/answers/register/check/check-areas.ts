import { coffeeAbovePlot } from "../../../checks/register/coffee-above-plot.ts";
import { declaredArea } from "../../../checks/register/declared-area.ts";
import { declaredUnit } from "../../../checks/register/declared-unit.ts";
import { figureUnread } from "../../../checks/register/figure-unread.ts";
import { pointNeedsPolygon } from "../../../checks/register/point-needs-polygon.ts";
import { shiftedMark } from "../../../checks/register/shifted-mark.ts";
import { writtenHectares } from "../../../checks/register/written-hectares.ts";
import { finding } from "../../../domain/issue/finding.ts";
import { GEOMETRY_POINT, GEOMETRY_POLYGON } from "../../../geo/flat/flat-geometry.ts";
import type { CheckSettings } from "../register-check.ts";
import { cellDraft } from "./cell-draft.ts";
import type { RegisterView } from "./register-view.ts";
import type { Tell } from "./told.ts";

/** Areas as written against each other and against the polygon. */
export function areasCheck(
  view: RegisterView,
  { areaShare, pointHa }: CheckSettings,
  tell: Tell,
): (plot: number) => void {
  const { cell, plots, areaM2, register } = view;
  const { type } = register.geometry;
  const column = view.column("area_total_ha");
  const coffeeColumn = view.column("area_cafe_ha");
  const declared = Float64Array.from({ length: plots }, (_, plot) =>
    column === undefined
      ? Number.NaN
      : (writtenHectares(cell(plot, "area_total_ha")) ?? Number.NaN),
  );
  const pairs = Array.from(declared, (figure, plot) => [figure, areaM2[plot]!] as const);
  const unit = declaredUnit(pairs);
  if (unit !== 1 && column !== undefined) {
    const rows = pairs.filter(([figure, m2]) => figure > 0 && m2 > 0).length;
    tell(null, finding("warning", "area-declared-metres", { column, rows }, column));
  }
  const whole = column === undefined ? null : holdings(view, declared);
  return (plot) => {
    const total = declared[plot]! / unit;
    const coffee = coffeeColumn === undefined ? null : writtenHectares(cell(plot, "area_cafe_ha"));
    if (column !== undefined) {
      tell(plot, figureUnread(cell(plot, "area_total_ha"), declared[plot]!, column));
    }
    if (coffeeColumn !== undefined) {
      tell(plot, figureUnread(cell(plot, "area_cafe_ha"), coffee, coffeeColumn));
      const m2 = areaM2[plot]!;
      tell(plot, coffeeAbovePlot(coffee ?? Number.NaN, total, m2, areaShare, coffeeColumn));
    }
    if (column !== undefined && type[plot] === GEOMETRY_POLYGON) {
      const written = cell(plot, "area_total_ha");
      const shifted = unit === 1 ? shiftedMark(total, areaM2[plot]! / 10_000, written) : null;
      const found = declaredArea(total, areaM2[plot]!, areaShare, column, shifted);
      const holding = found && whole!.get(plot);
      // One figure for all the land of a producer, on each of its plots.
      if (found && !(holding && declaredArea(total, holding, areaShare, column) === null)) {
        const after = shifted?.cell ?? null;
        const draft = after === null ? null : cellDraft(view, plot, column, after);
        tell(plot, found, draft ? [draft] : undefined);
      }
    }
    if (type[plot] === GEOMETRY_POINT) {
      const known = total > 0 ? total : (coffee ?? Number.NaN);
      const named = total > 0 ? column : coffeeColumn;
      if (named !== undefined) tell(plot, pointNeedsPolygon(known, pointHa, named));
    }
  };
}

/** Summed polygons of producers who declare the same figure on several plots, m², by plot. */
function holdings(
  { cell, plots, areaM2 }: RegisterView,
  declared: Float64Array,
): ReadonlyMap<number, number> {
  const groups = new Map<string, number[]>();
  for (let plot = 0; plot < plots; plot++) {
    const producer = cell(plot, "codigo_socio").trim() || cell(plot, "dni").trim();
    if (producer === "" || !(declared[plot]! > 0)) continue;
    const key = `${producer}\n${declared[plot]}`;
    const group = groups.get(key);
    if (group) group.push(plot);
    else groups.set(key, [plot]);
  }
  const sums = new Map<number, number>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const sum = group.reduce((total, plot) => total + areaM2[plot]!, 0);
    for (const plot of group) sums.set(plot, sum);
  }
  return sums;
}
