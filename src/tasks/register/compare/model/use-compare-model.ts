import { useCallback, useMemo } from "react";
import type { CompareQuestion } from "../../../../answers/register/compare/compare-answer.ts";
import { compareSide, holderFields } from "../../../../answers/register/compare/compare-side.ts";
import type { HolderField } from "../../../../answers/register/compare/judge-holder.ts";
import type { Dataset } from "../../../../domain/dataset.ts";
import { type Answered, useAnswer } from "../../../use-answer.ts";
import type { RegisterContext } from "../../register-section.ts";
import { type ChosenPair, choosePair } from "./choose-pair.ts";
import {
  type Compared,
  type CompareSummary,
  filterEntries,
  summariseChanges,
} from "./compare-entries.ts";
import { type CompareView, readCompareView, selectedPatch } from "./compare-view.ts";

type Register = Dataset<"plots">;

export interface CompareModel {
  readonly view: CompareView;
  readonly registers: readonly Register[];
  /** The two with what they have in common; null until two registers are open. */
  readonly pair: ChosenPair | null;
  readonly before: Register | null;
  readonly after: Register | null;
  readonly limit: Dataset<"areas"> | null;
  readonly holders: readonly HolderField[];
  readonly answered: Answered<unknown>;
  readonly compared: Compared | null;
  readonly summary: CompareSummary | null;
  /** Entries of the table and the map. */
  readonly rows: Uint32Array;
  readonly selected: number | null;
  readonly select: (entry: number | null) => void;
}

const KEYS = ["antes", "ahora", "cambio", "cambiada", "igualm", "crecem"] as const;
const NO_ROWS = new Uint32Array();
const NO_HOLDERS: readonly HolderField[] = [];

/** Everything the section shows: two of the registers that are open against each other. */
export const useCompareModel = ({ documents, analyses, view }: RegisterContext): CompareModel => {
  const written = KEYS.map((key) => view.get(key) ?? "").join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: `written` is all that is read of the address.
  const read = useMemo(() => readCompareView(view), [written]);
  const { registers, areas } = documents;
  const [askedBefore, askedAfter] = [read.before, read.after];
  const pair = useMemo(
    () =>
      choosePair(registers, documents.activeRegister, { before: askedBefore, after: askedAfter }),
    [registers, documents.activeRegister, askedBefore, askedAfter],
  );
  const before = pair?.before ?? null;
  const after = pair?.after ?? null;
  const limit = areas[0] ?? null;
  const holders = useMemo(
    () => (before && after ? holderFields(before, after) : NO_HOLDERS),
    [before, after],
  );
  const { sameM, sameIou, grownM } = read.settings;
  // What is chosen or filtered asks nothing anew.
  const settings = useMemo(() => ({ sameM, sameIou, grownM }), [sameM, sameIou, grownM]);
  const question = useMemo((): CompareQuestion | null => {
    if (before === null || after === null) return null;
    return {
      before: compareSide(before, holders),
      after: compareSide(after, holders),
      limit: limit && { geometry: limit.geometry, crs: limit.crs },
      byName: holders[0] === "apellidos_nombres",
      settings,
    };
  }, [before, after, holders, limit, settings]);
  const subject = useMemo(() => ({ before, after }), [before, after]);
  const answered = useAnswer(analyses, "registerCompare", question, subject);
  const answer = answered.value;
  const compared = useMemo(
    () => (answer && before && after ? { before, after, answer, holders } : null),
    [answer, before, after, holders],
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
    pair,
    before,
    after,
    limit,
    holders,
    answered,
    compared,
    summary,
    rows,
    selected,
    select,
  };
};
