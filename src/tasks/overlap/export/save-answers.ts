import { overlapProvenance } from "../../../answers/overlap/overlap-provenance.ts";
import { formatDate } from "../../../i18n/format-date.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { saveFile } from "../../../ui/save-file.ts";
import type { OverlapModel } from "../model/use-overlap-model.ts";
import { exportTexts } from "../texts/export-texts.ts";
import type { AnsweredQuestion } from "./answered-question.ts";
import { machineCsv } from "./machine-csv.ts";
import { peopleCsv } from "./people-csv.ts";
import { piecesGeoJson } from "./pieces-geojson.ts";
import { plotsGeoJson } from "./plots-geojson.ts";

export type ExportKind = "people" | "machine" | "plots" | "pieces";

const CSV = "text/csv;charset=utf-8";
const GEOJSON = "application/geo+json";

const answered = ({ register, answers, view }: OverlapModel): readonly AnsweredQuestion[] => {
  if (register === null) return [];
  const now = new Date();
  return answers.answers.flatMap(({ area, result, current }) =>
    result?.complete && current
      ? [
          {
            register,
            area,
            result,
            bandEdges: view.bandEdges,
            provenance: overlapProvenance(register, area, result, now),
          },
        ]
      : [],
  );
};

/** Hands one file to the person: the plots named by `rows` (all when absent), against every chosen area. */
export const saveAnswers = (
  kind: ExportKind,
  model: OverlapModel,
  locale: Locale,
  rows: readonly number[] | undefined,
): void => {
  const answers = answered(model);
  const t = exportTexts[locale];
  const day = formatDate(new Date(), "en");
  const write: Readonly<Record<ExportKind, () => void>> = {
    people: () => saveFile(`${t.fileName}-${day}.csv`, peopleCsv(answers, locale, rows), CSV),
    machine: () => saveFile(`${t.fileName}-${day}-datos.csv`, machineCsv(answers, rows), CSV),
    plots: () => saveFile(`${t.fileName}-${day}.geojson`, plotsGeoJson(answers, rows), GEOJSON),
    pieces: () => saveFile(`${t.piecesName}-${day}.geojson`, piecesGeoJson(answers, rows), GEOJSON),
  };
  write[kind]();
};
