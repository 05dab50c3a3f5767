import { joinGeometry } from "../../../../answers/overlap/join-geometry.ts";
import {
  CHANGES,
  type Change,
  type CompareAnswer,
  changeCode,
  MATCHED_SHAPE,
} from "../../../../answers/register/compare/compare-answer.ts";
import { isCode } from "../../../../answers/register/compare/compare-side.ts";
import {
  HOLDER_FIELDS,
  type HolderField,
} from "../../../../answers/register/compare/judge-holder.ts";
import type { Dataset } from "../../../../domain/dataset.ts";
import type { PlotField } from "../../../../domain/plot-field.ts";
import { WGS84 } from "../../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../../geo/crs/project-geometry.ts";
import { type FlatGeometry, GEOMETRY_NONE } from "../../../../geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../../../geo/flat/flat-geometry-builder.ts";
import { selectFeatures } from "../../../../geo/flat/select-features.ts";
import type { ChangeLook } from "../../../../layers/plot-change/change-looks.ts";
import {
  type CompareFilter,
  HOLDER_DOUBTS,
  type HolderDoubt,
  isHolderDoubt,
} from "./compare-view.ts";
import { refusedRows } from "./refused-codes.ts";

type Register = Dataset<"plots">;

const SHORT = { codigo_socio: "code", dni: "dni", apellidos_nombres: "name" } as const;

/** A comparison with the registers it is of. */
export interface Compared {
  readonly before: Register;
  readonly after: Register;
  readonly answer: CompareAnswer;
  /** The fields that say who holds a plot, of both. */
  readonly holders: readonly HolderField[];
}

/** How many of what, over all entries. */
export interface CompareSummary {
  /** By verdict: what only has another code or holder is in none. */
  readonly of: Readonly<Record<Change, number>>;
  /** Neither the same nor without a place. */
  readonly changed: number;
  readonly recoded: number;
  readonly hands: number;
  readonly grown: number;
  /** The same holder by one field, and another is not as it was. */
  readonly doubts: Readonly<Record<HolderDoubt, number>>;
}

export const changeOf = ({ change }: CompareAnswer, entry: number): Change =>
  CHANGES[change[entry]!]!;

/** Matched by shape where both have a code: one plot under two codes. */
export const isRecoded = ({ before, after, answer }: Compared, entry: number): boolean => {
  if (answer.matchedBy[entry] !== MATCHED_SHAPE) return false;
  const was = before.ids[answer.before[entry]!]!;
  const is = after.ids[answer.after[entry]!]!;
  return isCode(was) && isCode(is) && was !== is;
};

/** The row of the other register's file that has an unpaired entry's code and was refused; null where none has. */
export const refusedRow = ({ before, after, answer }: Compared, entry: number): number | null => {
  const [was, is] = [answer.before[entry]!, answer.after[entry]!];
  if (was >= 0 && is >= 0) return null;
  const rowOf = refusedRows(is < 0 ? after : before).rowOf;
  return rowOf.get(is < 0 ? before.ids[was]! : after.ids[is]!) ?? null;
};

/**
 * What became of an entry in one word: its shape's change, else another holder, else another code. Nothing is gone or new
 * that stands in a refused row of the other file.
 */
export const verdictOf = (compared: Compared, entry: number): ChangeLook => {
  if (refusedRow(compared, entry) !== null) return "no-place";
  const change = changeOf(compared.answer, entry);
  if (change !== "same" && change !== "no-place") return change;
  if (compared.answer.otherHolder[entry] === 1) return "hands";
  return isRecoded(compared, entry) ? "recoded" : change;
};

const QUIET: readonly ChangeLook[] = ["same", "no-place"];

/** Whether anything of an entry changed: its shape, its code or its holder. */
export const hasChanged = (compared: Compared, entry: number): boolean =>
  !QUIET.includes(verdictOf(compared, entry));

export const summariseChanges = (compared: Compared): CompareSummary => {
  const { answer } = compared;
  const of = Object.fromEntries(CHANGES.map((change) => [change, 0])) as Record<Change, number>;
  const sums = { changed: 0, recoded: 0, hands: 0, grown: 0 };
  const doubts = Object.fromEntries(HOLDER_DOUBTS.map((doubt) => [doubt, 0])) as Record<
    HolderDoubt,
    number
  >;
  for (let entry = 0; entry < answer.change.length; entry++) {
    const verdict = verdictOf(compared, entry);
    if (verdict !== "recoded" && verdict !== "hands") of[verdict]++;
    if (hasChanged(compared, entry)) sums.changed++;
    if (isRecoded(compared, entry)) sums.recoded++;
    sums.hands += answer.otherHolder[entry]!;
    sums.grown += answer.grown[entry]!;
    const doubt = holderDoubt(compared, entry);
    if (doubt !== null) doubts[doubt]++;
  }
  return { of, ...sums, doubts };
};

const meets = (compared: Compared, entry: number, filter: CompareFilter): boolean => {
  const { answer } = compared;
  switch (filter) {
    case "todas":
      return true;
    case "cambiaron":
      return hasChanged(compared, entry);
    case "recoded":
      return isRecoded(compared, entry);
    case "hands":
      return answer.otherHolder[entry] === 1;
    case "grown":
      return answer.grown[entry] === 1;
    default:
      return isHolderDoubt(filter)
        ? holderDoubt(compared, entry) === filter
        : verdictOf(compared, entry) === filter;
  }
};

/** The entries a filter leaves. */
export const filterEntries = (compared: Compared, filter: CompareFilter): Uint32Array =>
  Uint32Array.from(compared.answer.change.keys()).filter((entry) => meets(compared, entry, filter));

/** The code an entry goes by: of now, or of before where it is gone. */
export const entryCode = ({ before, after, answer }: Compared, entry: number): string => {
  const now = answer.after[entry]!;
  return now >= 0 ? after.ids[now]! : before.ids[answer.before[entry]!]!;
};

/** The code an entry has now; "" where it is gone. */
export const codeNow = ({ after, answer }: Compared, entry: number): string =>
  after.ids[answer.after[entry]!] ?? "";

/** What an entry's record says in a known field; "" where nothing. */
export const entryWord = (
  { before, after, answer }: Compared,
  entry: number,
  field: PlotField,
): string => {
  const now = answer.after[entry]!;
  const [register, place] = now >= 0 ? [after, now] : [before, answer.before[entry]!];
  const column = register.fields[field];
  return column === undefined ? "" : (register.properties[place]?.[column] ?? "");
};

const inDegrees = ({ geometry, crs }: Register): FlatGeometry =>
  projectGeometry(geometry, crs, WGS84);

/** Whether a plot has the holder it had; unknown where one of the records does not say. */
export const holderStanding = (
  { answer }: Compared,
  entry: number,
): "same" | "other" | "unknown" =>
  answer.otherHolder[entry] === 1 ? "other" : answer.sameHolder[entry]! > 0 ? "same" : "unknown";

/** By which field the holder is the same and which is not as it was all the same; null where none is. */
export const holderDoubt = ({ answer }: Compared, entry: number): HolderDoubt | null => {
  const doubt = answer.holderDoubt[entry]!;
  if (doubt === 0) return null;
  const fieldOf = (code: number) => SHORT[HOLDER_FIELDS[code - 1]!];
  return `${fieldOf(answer.sameHolder[entry]!)}-${fieldOf(doubt)}` as HolderDoubt;
};

/** Shapes of all entries in degrees, as they lie now or, gone, as they lay; and the earlier ones of what changed. */
export const entryShapes = ({
  before,
  after,
  answer,
}: Compared): { readonly geometry: FlatGeometry; readonly earlier: FlatGeometry } => {
  const was = inDegrees(before);
  const is = inDegrees(after);
  const gone = Array.from(answer.before).filter((_, entry) => answer.after[entry]! < 0);
  const none = new FlatGeometryBuilder();
  none.beginFeature(GEOMETRY_NONE);
  const withNone = joinGeometry([was, none.build()]);
  const drawn = [changeCode("redrawn"), changeCode("moved"), changeCode("kind")];
  const earlier = Array.from(answer.before, (place, entry) =>
    drawn.includes(answer.change[entry]!) ? place : was.type.length,
  );
  return {
    geometry: joinGeometry([is, selectFeatures(was, gone)]),
    earlier: selectFeatures(withNone, earlier),
  };
};
