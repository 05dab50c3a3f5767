import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Menu } from "../../../ui/controls/menu.tsx";
import { saveFile } from "../../../ui/save-file.ts";
import { overlapProvenance } from "../analysis/overlap-provenance.ts";
import type { OverlapModel } from "../model/use-overlap-model.ts";
import { exportTexts } from "../texts/export-texts.ts";
import type { AnsweredQuestion } from "./answered-question.ts";
import { machineCsv } from "./machine-csv.ts";
import { peopleCsv } from "./people-csv.ts";
import { piecesGeoJson } from "./pieces-geojson.ts";
import { plotsGeoJson } from "./plots-geojson.ts";

const answered = ({ register, answers, view }: OverlapModel): readonly AnsweredQuestion[] => {
  if (register === null) return [];
  const now = new Date();
  return answers.answers.flatMap(({ area, result, current }) =>
    result && current
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

const CSV = "text/csv;charset=utf-8";
const GEOJSON = "application/geo+json";

/** Takes the plots of the table away, against every chosen area, with provenance. */
export const ExportMenu = ({ model }: { readonly model: OverlapModel }) => {
  const { locale } = useLocale();
  const t = useTexts(exportTexts);
  const ready = model.answers.answers.some((answer) => answer.result && answer.current);
  const whole = model.rows.length === model.register?.ids.length;
  const hint = t.filtered(formatInteger(model.rows.length));
  const choose = (id: string) => {
    const answers = answered(model);
    const rows = whole ? undefined : Array.from(model.rows);
    const day = new Date().toISOString().slice(0, 10);
    const files: Readonly<Record<string, () => void>> = {
      people: () => saveFile(`${t.fileName}-${day}.csv`, peopleCsv(answers, locale, rows), CSV),
      machine: () => saveFile(`${t.fileName}-${day}-datos.csv`, machineCsv(answers, rows), CSV),
      plots: () => saveFile(`${t.fileName}-${day}.geojson`, plotsGeoJson(answers, rows), GEOJSON),
      pieces: () =>
        saveFile(`${t.piecesName}-${day}.geojson`, piecesGeoJson(answers, rows), GEOJSON),
    };
    files[id]?.();
  };
  return (
    <Menu
      label={t.menu}
      look="primary"
      icon="download"
      place="above"
      align="start"
      items={[
        { id: "people", label: t.peopleCsv, hint, disabled: !ready },
        { id: "machine", label: t.machineCsv, hint, disabled: !ready },
        { id: "plots", label: t.plotsGeoJson, hint, disabled: !ready },
        { id: "pieces", label: t.piecesGeoJson, disabled: !ready },
      ]}
      onChoose={choose}
    />
  );
};
