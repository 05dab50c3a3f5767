import { useEffect, useMemo, useState } from "react";
import { isPlaceField } from "../../../../domain/import-choices.ts";
import { rowForNew } from "../../../../intake/row-for-new.ts";
import { pieceCells, shapeDrafts, splitDrafts } from "./change-drafts.ts";
import { useDrawnCells, writeCell } from "./drawings.ts";
import { freeCode } from "./free-code.ts";
import type { DrawModel } from "./use-draw-model.ts";

/** Why what is drawn cannot be saved although its shape could. */
export type FormWait = "code" | "taken" | null;

/** What is written beside a drawing before it is kept: cells of a new plot, codes of pieces. */
export interface SaveForm {
  /** Columns of the register that place nothing, the code first. */
  readonly columns: readonly string[];
  readonly codeColumn: string | null;
  readonly cells: Readonly<Record<string, string>>;
  readonly setCell: (column: string, text: string) => void;
  /** Which piece of a split keeps the code. */
  readonly kept: number;
  readonly setKept: (piece: number) => void;
  readonly codeOf: (piece: number) => string;
  readonly setCode: (piece: number, code: string) => void;
  readonly wait: FormWait;
  readonly save: () => void;
}

/** The code column of a register, also of one that names none by a known word. */
const CODE = "codigo_parcela";

export const useSaveForm = (model: DrawModel): SaveForm => {
  const { register, book, state, facts } = model;
  const cells = useDrawnCells(register.id);
  const [codes, setCodes] = useState<Readonly<Record<number, string>>>({});
  const [kept, setKept] = useState(0);
  const subject = state?.subject ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another drawing begins without the last one's pieces
  useEffect(() => {
    setCodes({});
    setKept(0);
  }, [subject]);

  const understood = book.report?.understood?.columns;
  const place = useMemo(
    () =>
      new Set(
        (understood ?? [])
          .filter(({ field }) => field !== null && isPlaceField(field))
          .map(({ column }) => column),
      ),
    [understood],
  );
  const codeColumn = register.fields.codigo_parcela ?? null;
  const columns = useMemo(() => {
    const all = (understood ?? [])
      .map(({ column }) => column)
      .filter((column) => !place.has(column));
    return codeColumn === null
      ? all
      : [codeColumn, ...all.filter((column) => column !== codeColumn)];
  }, [understood, place, codeColumn]);
  const taken = useMemo(() => new Set(register.ids), [register]);

  const tool = state?.sketch.tool;
  const shapes = facts?.shapes ?? [];
  const feature = subject?.feature ?? null;
  const codeOf = (piece: number): string =>
    codes[piece] ??
    freeCode(
      register.ids[feature ?? 0] ?? "",
      taken,
      [...shapes.keys()].filter((k) => k !== kept).indexOf(piece),
    );
  const others = [...shapes.keys()].filter((piece) => piece !== kept);
  const newCode = (cells[codeColumn ?? CODE] ?? "").trim();

  const wait = ((): FormWait => {
    if (tool === "new" && subject?.row === null) {
      if (newCode === "") return "code";
      return taken.has(newCode) ? "taken" : null;
    }
    if (tool !== "split") return null;
    const given = others.map((piece) => codeOf(piece).trim());
    if (given.some((code) => code === "")) return "code";
    const repeated = new Set(given).size < given.length;
    return repeated || given.some((code) => taken.has(code)) ? "taken" : null;
  })();

  const save = (): void => {
    if (!state || !facts || !book.report || facts.waits !== null || wait !== null) return;
    const { sketch } = state;
    const row = rowForNew(book.report, book.log);
    const first = shapes[0];
    if (!first) return;
    if (sketch.tool === "split" && feature !== null) {
      const keptShape = shapes[kept];
      if (!keptShape || state.subject.row === null) return;
      const pieces = others.map((piece) => ({
        shape: shapes[piece]!,
        cells: pieceCells(register, feature, place, codeOf(piece).trim()),
      }));
      model.save(splitDrafts(state.subject, sketch.crs, keptShape, pieces, row), state.subject.row);
      return;
    }
    const drawn = sketch.tool === "vertices" ? sketch.parts : first.parts;
    const filled = Object.fromEntries(
      Object.entries({ ...cells, [codeColumn ?? CODE]: newCode }).filter(([, text]) => text !== ""),
    );
    const drafts = shapeDrafts(state.subject, sketch, drawn, register.crs, { row, cells: filled });
    model.save(drafts, state.subject.row ?? row);
  };

  return {
    columns: columns.length > 0 ? columns : [CODE],
    codeColumn: codeColumn ?? CODE,
    cells,
    setCell: (column, text) => writeCell(register.id, column, text),
    kept,
    setKept,
    codeOf,
    setCode: (piece, code) => setCodes((before) => ({ ...before, [piece]: code })),
    wait,
    save,
  };
};
