import type { EudrReason } from "../../../../answers/register/eudr/eudr-reason.ts";
import {
  EUDR_COUNTRY,
  EUDR_DECIMALS,
  EUDR_MOST_BYTES,
} from "../../../../answers/register/eudr/eudr-rules.ts";
import type { EudrAnswer } from "../../../../answers/register/eudr/judge-eudr.ts";
import type { Dataset } from "../../../../domain/dataset.ts";
import {
  type EudrFile,
  type EudrProperties,
  writeEudrGeojson,
} from "../../../../formats/geojson/write-eudr-geojson.ts";
import { GEOMETRY_POINT } from "../../../../geo/flat/flat-geometry.ts";
import { selectFeatures } from "../../../../geo/flat/select-features.ts";
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

export interface EudrOut {
  readonly files: readonly EudrFile[];
  readonly written: readonly number[];
  readonly notReady: readonly NotReady[];
}

/** The ready plots as files, and all that are not in them. */
export const eudrOut = (
  register: Dataset,
  answer: EudrAnswer,
  settings: EudrSettings,
  { ready, notReady }: EudrVerdict,
): EudrOut => {
  const hectares = declaredHectares(register);
  const properties = ready.map((i): EudrProperties => {
    const base = {
      ProducerName: producerName(register, settings.producer, i),
      ProducerCountry: EUDR_COUNTRY,
      ProductionPlace: productionPlace(register, settings.place, i),
    };
    return answer.written.type[i] === GEOMETRY_POINT ? { ...base, Area: hectares[i]! } : base;
  });
  const geometry = selectFeatures(answer.written, ready);
  const { files, tooLarge } = writeEudrGeojson(
    geometry,
    properties,
    EUDR_DECIMALS,
    EUDR_MOST_BYTES,
  );
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
