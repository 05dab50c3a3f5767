import { useMemo } from "react";
import type { OverlapAnalyses } from "../../../answers/overlap/overlap-analyses.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { walkedMarkOf } from "../../../domain/register/walked-cells.ts";
import type { TaskContext } from "../../task.ts";
import { ANNEX_KEYS, type AnnexView, readAnnexView } from "./annex-view.ts";
import { type AnnexEntries, useAnnexEntries } from "./use-annex-entries.ts";
import { type PhotosLeft, usePhotosLeft } from "./use-photos-left.ts";
import { type RegisterAnswer, useRegisterAnswer } from "./use-register-answer.ts";

export interface AnnexModel {
  readonly view: AnnexView;
  readonly register: Dataset<"plots"> | null;
  /** Areas chosen in the overlap question, and the one the annex is about. */
  readonly areas: readonly Dataset<"areas">[];
  readonly area: Dataset<"areas"> | null;
  readonly answer: RegisterAnswer;
  /** Places of the plots in the document, all in the register. */
  readonly places: readonly number[];
  /** Place of the plot whose annex is being written; one of `places`. */
  readonly writing: number | null;
  readonly entries: AnnexEntries;
  readonly photosLeft: PhotosLeft;
}

/** Everything the screen shows, from documents, address, answer and what was written. */
export const useAnnexModel = ({
  documents,
  analyses,
  view: address,
}: TaskContext<OverlapAnalyses>): AnnexModel => {
  const written = ANNEX_KEYS.map((key) => address.get(key) ?? "").join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: `written` is all that is read of the address.
  const view = useMemo(() => readAnnexView(address), [written]);
  const register = documents.registers.find((d) => d.id === documents.activeRegister) ?? null;
  const wanted = view.areaIds?.join() ?? null;
  const areas = useMemo(() => {
    const ids = wanted?.split(",");
    return ids ? documents.areas.filter(({ id }) => ids.includes(id)) : documents.areas.slice(0, 1);
  }, [documents.areas, wanted]);
  const area = areas.find(({ id }) => id === view.focusedArea) ?? areas[0] ?? null;
  const answer = useRegisterAnswer(analyses, register, area, view.tolerance);
  const count = register?.ids.length ?? 0;
  const places = useMemo(() => view.places.filter((place) => place < count), [view.places, count]);
  const writing =
    view.writing !== null && places.includes(view.writing) ? view.writing : (places[0] ?? null);
  const entries = useAnnexEntries(
    register?.id ?? null,
    places,
    (place) => walkedMarkOf(register?.properties[place])?.declaredM ?? null,
  );
  const photosLeft = usePhotosLeft();
  return { view, register, areas, area, answer, places, writing, entries, photosLeft };
};
