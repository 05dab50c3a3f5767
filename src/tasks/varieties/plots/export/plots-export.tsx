import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Menu } from "../../../../ui/controls/menu.tsx";
import type { VarietiesModel } from "../../model/tab-parts.ts";
import type { AnsweredPlots, PlotsModel } from "../model/use-plots-model.ts";
import { exportTexts } from "./export-texts.ts";
import type { PlotsExportKind } from "./save-plots.ts";

export interface PlotsExportProps {
  readonly model: VarietiesModel;
  readonly plots: PlotsModel;
  readonly answered: AnsweredPlots;
}

/** Takes the plots of the table away with provenance, for people or for programs. */
export const PlotsExport = ({ model, plots, answered }: PlotsExportProps) => {
  const { locale } = useLocale();
  const t = useTexts(exportTexts);
  const { rows } = plots;
  const hint = t.rows(formatInteger(rows.length));
  // A file must not say of today's settings what was answered for others.
  const disabled = !model.fit.current || rows.length === 0;
  return (
    <Menu
      label={t.menu}
      look="primary"
      icon="download"
      place="above"
      align="start"
      items={[
        { id: "people", label: t.people, hint, disabled },
        { id: "machine", label: t.machine, hint, disabled },
      ]}
      onChoose={(id) =>
        void import("./save-plots.ts").then(({ savePlots }) =>
          savePlots(id as PlotsExportKind, answered, model.settings, rows, locale),
        )
      }
    />
  );
};
