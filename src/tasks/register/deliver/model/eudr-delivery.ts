import type { EudrReason } from "../../../../answers/register/eudr/eudr-reason.ts";
import {
  EUDR_COUNTRY,
  EUDR_DECIMALS,
  EUDR_MOST_BYTES,
} from "../../../../answers/register/eudr/eudr-rules.ts";
import type { EudrAnswer } from "../../../../answers/register/eudr/judge-eudr.ts";
import type { Dataset } from "../../../../domain/dataset.ts";
import type {
  EudrFile,
  EudrFiles,
  EudrProperties,
} from "../../../../formats/geojson/write-eudr-geojson.ts";
import { GEOMETRY_POINT } from "../../../../geo/flat/flat-geometry.ts";
import { selectFeatures } from "../../../../geo/flat/select-features.ts";
import type { EudrFilesQuestion } from "../../../../intake/sending/out-files.ts";
import {
  declaredHectares,
  type EudrSettings,
  nameReasons,
  producerName,
  productionPlace,
} from "./eudr-names.ts";

export interface NotReady {
  /** Place in the register. */
  readonly index: number;
  readonly reasons: readonly EudrReason[];
}

export interface EudrVerdict {
  /** Places in the register, ascending. */
  readonly ready: readonly number[];
  readonly notReady: readonly NotReady[];
}

/** Which of `members` are ready: their shape as judged, and what they are called. */
export const eudrVerdict = (
  register: Dataset,
  { reasons }: EudrAnswer,
  settings: EudrSettings,
  members: readonly number[],
): EudrVerdict => {
  const ready: number[] = [];
  const notReady: NotReady[] = [];
  for (const index of members) {
    const all = [...(reasons.get(index) ?? []), ...nameReasons(register, settings, index)];
    if (all.length === 0) ready.push(index);
    else notReady.push({ index, reasons: all });
  }
  return { ready, notReady };
};

/** How many plots each kind of reason keeps out, the most frequent first; the first reason of each kind stands for it. */
export const reasonCounts = (
  notReady: readonly NotReady[],
): readonly { readonly reason: EudrReason; readonly plots: number }[] => {
  const counts = new Map<string, { reason: EudrReason; plots: number }>();
  for (const { reasons } of notReady) {
    for (const reason of reasons) {
      const known = counts.get(reason.kind);
      if (known) known.plots++;
      else counts.set(reason.kind, { reason, plots: 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.plots - a.plots);
};

export interface EudrOut {
  readonly files: readonly EudrFile[];
  readonly written: readonly number[];
  readonly notReady: readonly NotReady[];
}

/** What is asked of the writer for the ready plots: figures as they were judged, and who and where they are. */
export const eudrFilesQuestion = (
  register: Dataset,
  { written }: EudrAnswer,
  settings: EudrSettings,
  ready: readonly number[],
): EudrFilesQuestion => {
  const hectares = declaredHectares(register);
  const properties = ready.map((i): EudrProperties => {
    const base = {
      ProducerName: producerName(register, settings.producer, i),
      ProducerCountry: EUDR_COUNTRY,
      ProductionPlace: productionPlace(register, settings, i),
    };
    return written.type[i] === GEOMETRY_POINT ? { ...base, Area: hectares[i]! } : base;
  });
  return {
    geometry: selectFeatures(written, ready),
    properties,
    decimals: EUDR_DECIMALS,
    mostBytes: EUDR_MOST_BYTES,
  };
};

/** What came of it: files, and all plots that are in none of them. */
export const eudrOut = (
  { files, tooLarge }: EudrFiles,
  { ready, notReady }: EudrVerdict,
): EudrOut => {
  const large = new Set(tooLarge);
  return {
    files,
    written: ready.filter((_, k) => !large.has(k)),
    notReady: [
      ...notReady,
      ...tooLarge.map((k): NotReady => ({ index: ready[k]!, reasons: [{ kind: "too-large" }] })),
    ].sort((a, b) => a.index - b.index),
  };
};
