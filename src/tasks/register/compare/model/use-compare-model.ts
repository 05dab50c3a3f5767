import { useCallback, useMemo } from "react";
import type { CompareQuestion } from "../../../../answers/register/compare/compare-answer.ts";
import {
  compareSide,
  type HolderField,
  holderField,
} from "../../../../answers/register/compare/compare-side.ts";
import type { Dataset } from "../../../../domain/dataset.ts";
import { type Answered, useAnswer } from "../../../use-answer.ts";
import type { RegisterContext } from "../../register-section.ts";
import {
  type Compared,
  type CompareSummary,
  filterEntries,
  summariseChanges,
} from "./compare-entries.ts";
import { type CompareView, readCompareView, selectedPatch } from "./compare-view.ts";
import { earlierRegister } from "./earlier-register.ts";

type Register = Dataset<"plots">;

export interface CompareModel {
  readonly view: CompareView;
  readonly registers: readonly Register[];
  /** Null until two registers are open. */
  readonly before: Register | null;
  readonly after: Register | null;
  readonly limit: Dataset<"areas"> | null;
  readonly holder: HolderField | null;
  readonly answered: Answered<unknown>;
  readonly compared: Compared | null;
  readonly summary: CompareSummary | null;
  /** Entries of the table and the map. */
  readonly rows: Uint32Array;
  readonly selected: number | null;
  readonly select: (entry: number | null) => void;
}

const KEYS = ["antes", "cambio", "cambiada", "igualm", "crecem"] as const;
const NO_ROWS = new Uint32Array();

/** Everything the section shows: the active register against another that is open. */
export const useCompareModel = ({ documents, analyses, view }: RegisterContext): CompareModel => {
  const written = KEYS.map((key) => view.get(key) ?? "").join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: `written` is all that is read of the address.
  const read = useMemo(() => readCompareView(view), [written]);
  const { registers, areas } = documents;
  const after = registers.find(({ id }) => id === documents.activeRegister) ?? null;
  const others = registers.filter((register) => register !== after);
  const before = earlierRegister(others, read.before);
  const limit = areas[0] ?? null;
  const holder = before && after ? holderField(before, after) : null;
  const { settings } = read;
  const question = useMemo((): CompareQuestion | null => {
    if (before === null || after === null) return null;
    return {
      before: compareSide(before, holder),
      after: compareSide(after, holder),
      limit: limit && { geometry: limit.geometry, crs: limit.crs },
      settings,
    };
  }, [before, after, holder, limit, settings]);
  const subject = useMemo(() => ({ before, after }), [before, after]);
  const answered = useAnswer(analyses, "registerCompare", question, subject);
  const answer = answered.value;
  const compared = useMemo(
    () => (answer && before && after ? { before, after, answer, holder } : null),
    [answer, before, after, holder],
  );
  const summary = useMemo(() => compared && summariseChanges(compared), [compared]);
  const { filter } = read;
  const rows = useMemo(
    () => (compared ? filterEntries(compared, filter) : NO_ROWS),
    [compared, filter],
  );
  const { set } = view;
  const select = useCallback((entry: number | null) => set(selectedPatch(entry)), [set]);
  const entries = answer?.change.length ?? 0;
  const selected = read.selected !== null && read.selected < entries ? read.selected : null;
  return {
    view: read,
    registers,
    before,
    after,
    limit,
    holder,
    answered,
    compared,
    summary,
    rows,
    selected,
    select,
  };
};
