import { useCallback, useEffect, useMemo, useState } from "react";
import type { Dataset } from "../../../../domain/dataset.ts";
import type { ChangeDraft } from "../../../../domain/register/change.ts";
import type { Outline } from "../../../../domain/register/outline.ts";
import type { Crs, UtmCrs } from "../../../../geo/crs/crs.ts";
import { parseCrs } from "../../../../geo/crs/parse-crs.ts";
import type { Parts } from "../../../../geo/edit/ring-edits.ts";
import type { RefusedRecord } from "../../../../intake/intake-report.ts";
import type { RegisterBook } from "../../../register-book.ts";
import type { RegisterContext } from "../../register-section.ts";
import { fromKept } from "./begun-drawing.ts";
import type { DrawAction, DrawState } from "./draw-state.ts";
import { draw, takeUp, useDrawing } from "./drawings.ts";
import { partsOfFeature } from "./parts-of-feature.ts";
import { PlaneFigures, partsIn } from "./plane-figures.ts";
import { registerPlane } from "./register-plane.ts";
import type { DrawTool } from "./sketch.ts";
import { type SketchFacts, sketchFacts } from "./sketch-facts.ts";
import { SnapBook } from "./snap-book.ts";
import { type Pen, usePen } from "./use-pen.ts";

/** Everything the screen of a register's drawing shows and does. */
export interface DrawModel {
  readonly register: Dataset<"plots">;
  readonly book: RegisterBook;
  readonly plane: UtmCrs;
  /** Place of the chosen plot in the register. */
  readonly feature: number | null;
  /** The chosen row where it was refused. */
  readonly refused: RefusedRecord | null;
  /** The chosen row where it is neither. */
  readonly unknownRow: string | null;
  readonly select: (row: number | null) => void;
  readonly state: DrawState | null;
  readonly figures: PlaneFigures;
  readonly facts: SketchFacts | null;
  readonly send: (action: DrawAction) => void;
  /** The chosen plot's shape as it is kept; null for a point and where none is chosen. */
  readonly shape: Parts | null;
  readonly chosenRow: number | null;
  /** Begins a drawing of the chosen plot; of none where `of` is null. */
  readonly start: (tool: DrawTool, of?: null) => void;
  readonly pen: Pen;
  readonly snapping: boolean;
  readonly setSnapping: (snapping: boolean) => void;
  readonly saving: boolean;
  /** Keeps what was drawn; then the row is the chosen one. */
  readonly save: (drafts: readonly ChangeDraft[], row: number) => void;
  /** What was kept last, in words of the register; null when something else began since. */
  readonly saved: number | null;
}

/** Address key of the chosen row. */
const ROW = "fila";

const polygonOf = (outline: Outline | undefined, to: Crs): Parts | null => {
  const from = outline && parseCrs(outline.crs);
  if (!outline || !from || outline.type !== "polygon") return null;
  const rings = outline.parts.map((part) => part.filter((ring) => ring.length >= 6));
  const parts = rings.filter((part) => part.length > 0);
  return parts.length > 0 ? partsIn(parts, from, to) : null;
};

export const useDrawModel = (
  { documents, view, useRegisterBook }: RegisterContext,
  register: Dataset<"plots">,
): DrawModel => {
  const book = useRegisterBook(register.id);
  const state = useDrawing(register.id);
  const { report } = book;
  useEffect(() => {
    if (!report) return;
    const refused = report.refused.map(({ row }) => row);
    takeUp(register.id, (kept) => fromKept(kept, register, refused));
  }, [register, report]);
  const [snapping, setSnapping] = useState(true);
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState<number | null>(null);
  const plane = useMemo(() => registerPlane(register), [register]);
  const crs = state?.sketch.crs ?? register.crs;
  const figures = useMemo(() => new PlaneFigures(crs, plane), [crs, plane]);
  const snaps = useMemo(
    () => new SnapBook(register, documents.areas, plane),
    [register, documents.areas, plane],
  );
  const sketch = state?.sketch ?? null;
  const facts = useMemo(() => sketch && sketchFacts(sketch, figures), [sketch, figures]);
  const { id } = register;
  const send = useCallback((action: DrawAction) => draw(id, action), [id]);
  const pen = usePen({ state, figures, snaps: snapping ? snaps : null, send });

  const written = view.get(ROW);
  const row = written === null ? null : Number(written);
  const found = row === null ? -1 : register.rows.indexOf(row);
  const feature = found >= 0 ? found : null;
  const refused = book.report?.refused.find((record) => record.row === row) ?? null;
  const { set } = view;
  const select = useCallback(
    (next: number | null) => {
      setSaved(null);
      set({ [ROW]: next === null ? null : String(next) });
    },
    [set],
  );

  const shape = useMemo(
    () =>
      feature === null
        ? polygonOf(refused?.outline, register.crs)
        : partsOfFeature(register.geometry, feature),
    [feature, refused, register],
  );
  const start = (tool: DrawTool, of?: null): void => {
    setSaved(null);
    const alone = of === null || tool === "measure" || (feature === null && refused === null);
    const before = alone ? null : shape;
    send({
      kind: "start",
      subject: { row: alone ? null : row, feature: alone ? null : feature, before },
      sketch: {
        crs: register.crs,
        tool,
        parts: tool === "new" ? [] : (before ?? []),
        path: [],
        growing: tool !== "vertices",
        how: "drawn",
      },
    });
  };
  const save = (drafts: readonly ChangeDraft[], kept: number): void => {
    setSaving(true);
    const done = () => setSaving(false);
    book.change(drafts).then(() => {
      send({ kind: "stop" });
      set({ [ROW]: String(kept) });
      setSaved(kept);
      done();
    }, done);
  };
  const known = feature !== null || refused !== null || row === null || book.report === null;

  return {
    register,
    book,
    plane,
    feature,
    refused: feature === null ? refused : null,
    unknownRow: known ? null : written,
    select,
    state,
    figures,
    facts,
    send,
    shape,
    chosenRow: row,
    start,
    pen,
    snapping,
    setSnapping,
    saving,
    save,
    saved,
  };
};
