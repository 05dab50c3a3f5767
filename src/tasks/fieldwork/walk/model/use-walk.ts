import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { Dataset } from "../../../../domain/dataset.ts";
import { walkIdOf } from "../../../../domain/field/open-walk.ts";
import { newId } from "../../../../domain/new-id.ts";
import { walkedCells } from "../../../../domain/register/walked-cells.ts";
import { crsLabel } from "../../../../geo/crs/crs-label.ts";
import { rowForNew } from "../../../../intake/row-for-new.ts";
import { type ReceiverState, receiver } from "../../../../position/receiver.ts";
import { trackOfWalk } from "../../../../position/walk/track-of-walk.ts";
import type { WalkTrack } from "../../../../position/walk/walk-track.ts";
import {
  usualTolerance,
  type WalkedPlot,
  walkedPlot,
} from "../../../../position/walk/walked-plot.ts";
import type { RegisterBook } from "../../../register-book.ts";
import type { FieldworkContext } from "../../fieldwork-section.ts";
import { type FieldRecords, useFieldRecords } from "../../records/use-field-records.ts";
import { freeWalkCode } from "./free-walk-code.ts";
import { useSparing } from "./use-sparing.ts";
import { walkBody } from "./walk-body.ts";
import { walkFile } from "./walk-file.ts";
import { type WalkState, walkRecorder } from "./walk-recorder.ts";
import { walkedMark } from "./walked-mark.ts";

/** Key of the address: the least accuracy that counts, metres. */
const ACCURACY = "precision";
export const ACCURACIES = [10, 20, 30, 50] as const;
const USUAL_ACCURACY = 20;
/** The code column of a register that names none by a known word. */
const CODE = "codigo_parcela";

/** What became of a closed walk. */
export interface SavedWalk {
  readonly code: string;
  /** Name of the register it went into; null where it opens as a register of its own. */
  readonly register: string | null;
  readonly row: number;
}

export interface WalkModel {
  readonly walk: WalkState;
  readonly receiver: ReceiverState;
  readonly track: WalkTrack;
  readonly plot: WalkedPlot | null;
  readonly accuracy: number;
  readonly setAccuracy: (metres: number) => void;
  readonly tolerance: number;
  readonly setTolerance: (metres: number) => void;
  /** The plot is looked at before it is kept. */
  readonly closing: boolean;
  readonly setClosing: (closing: boolean) => void;
  readonly code: string;
  readonly setCode: (code: string) => void;
  readonly codeTaken: boolean;
  /** A register of the person's own, in use; null for none, and while the sample is. */
  readonly register: Dataset<"plots"> | null;
  readonly book: RegisterBook;
  readonly field: FieldRecords;
  readonly saving: boolean;
  readonly saved: SavedWalk | null;
  readonly save: () => Promise<void>;
  readonly begin: () => void;
}

export const useWalk = (context: FieldworkContext): WalkModel => {
  const { documents, view } = context;
  const walk = useSyncExternalStore(walkRecorder.subscribe, walkRecorder.state);
  const heard = useSyncExternalStore(receiver.subscribe, receiver.state);
  const field = useFieldRecords();
  useEffect(() => void walkRecorder.open(), []);

  const asked = Number(view.get(ACCURACY));
  const accuracy = ACCURACIES.find((metres) => metres === asked) ?? USUAL_ACCURACY;
  const { seen, spend } = useSparing(walk.entries, walk.phase === "walking");
  const track = useMemo(() => spend(() => trackOfWalk(seen, accuracy)), [seen, accuracy, spend]);
  const [chosen, setTolerance] = useState<number | null>(null);
  const tolerance = chosen ?? usualTolerance(track);
  const plot = useMemo(() => spend(() => walkedPlot(track, tolerance)), [track, tolerance, spend]);

  const active = documents.registers.find(({ id }) => id === documents.activeRegister);
  const register = active && !active.provenance.sample ? active : null;
  const book = context.useRegisterBook(register?.id ?? null);
  const [closing, setClosing] = useState(false);
  const [typed, setCode] = useState<string | null>(null);
  const begun = walk.entries[0]?.at ?? null;
  const taken = useMemo(() => new Set(register?.ids ?? []), [register]);
  const code = typed ?? freeWalkCode(begun ?? 0, taken);
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState<SavedWalk | null>(null);
  const fallback = useRef(newId());

  const save = async (): Promise<void> => {
    if (!plot || !track.plane || saving) return;
    setSaving(true);
    const closed = Date.now();
    const crs = crsLabel(track.plane);
    const how = { code: code.trim(), crs, positions: track.points.length, closed };
    const body = walkBody(plot, walk.entries, { ...how, mostAccuracyM: accuracy });
    // The same record however often it is tried, here and on a device it was brought to while it was open.
    const id = walkIdOf(walk.entries[0]) ?? fallback.current;
    const record = { id, kind: "walk", changed: closed, body } as const;
    const kept = await field.store.keep(record);
    if (kept) {
      const row = register && book.report ? rowForNew(book.report, book.log) : 0;
      if (register) {
        const column = register.fields.codigo_parcela ?? CODE;
        const cells = { ...walkedCells(walkedMark(body)), [column]: body.code };
        await book.change([{ kind: "add", row, cells, outline: body.outline, how: "walked" }]);
      }
      await walkRecorder.clear();
      fallback.current = newId();
      setCode(null);
      setTolerance(null);
      setClosing(false);
      setSaved({ code: body.code, register: register?.name ?? null, row });
      if (!register) context.openFiles([walkFile([body])], "plots", []);
    }
    setSaving(false);
  };

  return {
    ...{ walk, receiver: heard, track, plot, accuracy, tolerance, closing, setClosing },
    setAccuracy: (metres) =>
      view.set({ [ACCURACY]: metres === USUAL_ACCURACY ? null : String(metres) }),
    setTolerance,
    ...{ code, setCode, codeTaken: taken.has(code.trim()), register, book, field },
    ...{ saving, saved, save },
    begin: () => {
      setSaved(null);
      setClosing(false);
      walkRecorder.walk();
    },
  };
};
