import { useMemo } from "react";
import type {
  BorerPointsSource,
  PlacedCounts,
} from "../../../layers/borer/points/borer-points-source.ts";
import { borerSymbolScale } from "../../../layers/borer/symbols/borer-symbol-scale.ts";
import type { Theme } from "../../../ui/theme/tokens.ts";
import { type ClassEdges, classOf } from "../analysis/groups/thresholds.ts";
import { poolByPoint } from "../analysis/select/pool-by-point.ts";
import type { BorerModel } from "../model/borer-model.ts";
import { usePhone } from "./use-phone.ts";

/** Where nothing proposes a size, metres. */
const SOME_CELL = 2000;

/** Width of the cells on the map; of those that would be there where points are compared one by one. */
const cellOf = ({ view, proposedUnit, proposedSize }: BorerModel): number =>
  [view.unit, proposedUnit, proposedSize].find((size) => typeof size === "number") ?? SOME_CELL;

/** Class of each row of a table; whatever where nothing was counted. */
const classesOf = (
  { exposure, events }: PlacedCounts,
  edges: ClassEdges,
  perCent: boolean,
): Uint8Array =>
  Uint8Array.from(exposure, (counted, row) =>
    counted > 0 ? classOf(((perCent ? 100 : 1) * (events[row] as number)) / counted, edges) : 0,
  );

/** Points where fruits were counted, of the chosen method; null while traps are looked at. */
export const useFruitPoints = (model: BorerModel, theme: Theme): BorerPointsSource | null => {
  const { points, source, filter, view } = model;
  const scale = borerSymbolScale(theme, usePhone());
  const { edges } = view;
  const cell = cellOf(model);
  const trap = filter?.method === "trampa";
  return useMemo(
    () =>
      source && points && !trap
        ? {
            plane: source.plane,
            table: points,
            classes: classesOf(points, edges, true),
            edges,
            scale,
            cell,
          }
        : null,
    [source, points, trap, edges, scale, cell],
  );
};

/** Traps of the same period and part of the sheet, whatever method is looked at; null where none is wanted or there. */
export const useTrapPoints = (
  model: BorerModel,
  theme: Theme,
  wanted: boolean,
): BorerPointsSource | null => {
  const { points, source, filter, view } = model;
  const scale = borerSymbolScale(theme, usePhone());
  const { edges } = view;
  const cell = cellOf(model);
  return useMemo(() => {
    if (!wanted || source === null || filter === null) return null;
    const table =
      filter.method === "trampa" && points
        ? points
        : poolByPoint(source, { ...filter, method: "trampa" });
    return {
      plane: source.plane,
      table,
      classes: classesOf(table, edges, false),
      edges,
      scale,
      cell,
    };
  }, [wanted, source, filter, points, edges, scale, cell]);
};
