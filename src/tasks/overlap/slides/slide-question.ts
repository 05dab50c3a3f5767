import { type Producers, producersOfRegister } from "../../../answers/aggregate/producers.ts";
import { filterPlots, NO_FILTER } from "../../../answers/overlap/plot-filter.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { Documents } from "../../../domain/documents.ts";
import { LEAST_PRODUCERS } from "../../../domain/story/released-group.ts";
import { countProducers } from "../../../stats/disclosure/count-producers.ts";
import type { SlideReason } from "./slide-texts.ts";
import type { SlideView } from "./slide-view.ts";

type AreaFound = { readonly area: Dataset<"areas"> } | { readonly reason: SlideReason };

/** The one area a slide is of: the screen's own choice. */
export const slideArea = ({ areas }: Documents, view: SlideView): AreaFound => {
  const chosen = view.areaIds
    ? areas.filter(({ id }) => view.areaIds?.includes(id))
    : areas.slice(0, 1);
  const area = chosen.find(({ id }) => id === view.focusedArea) ?? chosen[0];
  if (area) return { area };
  return { reason: areas.length > 0 ? "areaGone" : "noArea" };
};

/** The records a slide speaks of, with their producers. */
export interface SlideRecords {
  readonly register: Dataset<"plots">;
  readonly producers: Producers;
  /** Ascending places in the register. */
  readonly records: readonly number[];
}

type RecordsFound = SlideRecords | { readonly reason: SlideReason };

/** The active register's plots that meet the view's filters; a reason where they cannot be shown to anybody. */
export const slideRecords = (documents: Documents, view: SlideView): RecordsFound => {
  const register = documents.registers.find(({ id }) => id === documents.activeRegister);
  if (register === undefined) return { reason: "noRegister" };
  const { hamlet, organisation } = view;
  const records = [...filterPlots(register, null, { ...NO_FILTER, hamlet, organisation })];
  if (records.length === 0) return { reason: "noRecords" };
  const producers = producersOfRegister(register);
  if (producers.field === null) return { reason: "noProducers" };
  if (countProducers(records, producers.of) < LEAST_PRODUCERS) return { reason: "fewProducers" };
  return { register, producers, records };
};
