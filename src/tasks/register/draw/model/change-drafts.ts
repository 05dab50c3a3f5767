import type { Dataset } from "../../../../domain/dataset.ts";
import type { ChangeDraft } from "../../../../domain/register/change.ts";
import type { Crs } from "../../../../geo/crs/crs.ts";
import type { Parts } from "../../../../geo/edit/ring-edits.ts";
import { outlineOf } from "./plane-figures.ts";
import type { DrawSubject, Sketch } from "./sketch.ts";
import type { MeasuredShape } from "./sketch-facts.ts";

/** One shape of a record that is there, or a record that is new with its cells. */
export function shapeDrafts(
  subject: DrawSubject,
  sketch: Sketch,
  parts: Parts,
  crsBefore: Crs,
  added: { readonly row: number; readonly cells: Readonly<Record<string, string>> },
): readonly ChangeDraft[] {
  const outline = outlineOf(parts, sketch.crs);
  const { how } = sketch;
  if (subject.row === null) return [{ kind: "add", ...added, outline, how }];
  const before = subject.before && outlineOf(subject.before, crsBefore);
  return [{ kind: "shape", row: subject.row, before, after: outline, how }];
}

/** A register's declared areas speak of the whole plot: a new piece does not take them over. */
const AREA_FIELDS = ["area_total_ha", "area_cafe_ha"] as const;

/** Cells of a new piece: those of the plot it was part of, with a code of its own and no declared areas. */
export function pieceCells(
  { properties, fields }: Dataset<"plots">,
  feature: number,
  placeColumns: ReadonlySet<string>,
  code: string,
): Readonly<Record<string, string>> {
  const empty = new Set<string | undefined>(AREA_FIELDS.map((field) => fields[field]));
  const cells: Record<string, string> = {};
  for (const [column, text] of Object.entries(properties[feature] ?? {})) {
    if (placeColumns.has(column) || empty.has(column)) continue;
    cells[column] = text;
  }
  if (fields.codigo_parcela !== undefined) cells[fields.codigo_parcela] = code;
  return cells;
}

/** The record keeps one piece, every other piece is a new record. */
export function splitDrafts(
  { row, before }: DrawSubject,
  crs: Crs,
  kept: MeasuredShape,
  others: readonly {
    readonly shape: MeasuredShape;
    readonly cells: Readonly<Record<string, string>>;
  }[],
  firstRow: number,
): readonly ChangeDraft[] {
  if (row === null) return [];
  return [
    {
      kind: "shape",
      row,
      before: before && outlineOf(before, crs),
      after: outlineOf(kept.parts, crs),
      how: "split",
    },
    ...others.map(
      ({ shape, cells }, k): ChangeDraft => ({
        kind: "add",
        row: firstRow + k,
        cells,
        outline: outlineOf(shape.parts, crs),
        how: "split",
      }),
    ),
  ];
}
