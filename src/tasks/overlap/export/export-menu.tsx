import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Menu } from "../../../ui/controls/menu.tsx";
import type { OverlapModel } from "../model/use-overlap-model.ts";
import { exportDoorTexts } from "../texts/export-door-texts.ts";
import { exportMenuTexts } from "../texts/export-menu-texts.ts";
import type { ExportKind } from "./save-answers.ts";

/** Takes the plots of the table away, against every chosen area, with provenance. Opened as it comes. */
export const ExportMenu = ({ model }: { readonly model: OverlapModel }) => {
  const { locale } = useLocale();
  const t = useTexts(exportMenuTexts);
  const door = useTexts(exportDoorTexts);
  const ready = model.answers.answers.some(({ result, current }) => result?.complete && current);
  const whole = model.rows.length === model.register?.ids.length;
  const hint = t.filtered(formatInteger(model.rows.length));
  const choose = (id: string) =>
    void import("./save-answers.ts").then(({ saveAnswers }) =>
      saveAnswers(id as ExportKind, model, locale, whole ? undefined : Array.from(model.rows)),
    );
  return (
    <Menu
      opened
      label={door.menu}
      look="secondary"
      place="above"
      align="end"
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
