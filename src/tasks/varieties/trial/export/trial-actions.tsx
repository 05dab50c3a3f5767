import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Menu } from "../../../../ui/controls/menu.tsx";
import type { TrialModel } from "../model/use-trial-model.ts";
import { exportTexts } from "../texts/export-texts.ts";
import { saveTrial, TRIAL_TABLES, type TrialExportId } from "./save-trial.ts";

/** Pinned under the panel: what can be taken away. */
export const TrialActions = ({ model }: { readonly model: TrialModel }) => {
  const { locale } = useLocale();
  const t = useTexts(exportTexts);
  const ready = model.answered.value !== null && model.answered.current;
  return (
    <Menu
      label={t.menu}
      look="primary"
      icon="download"
      place="above"
      items={(["people", "machine"] as const).flatMap((audience) =>
        TRIAL_TABLES.map((name) => ({
          id: `${audience}-${name}` satisfies TrialExportId,
          label: t[audience](t.tables[name]),
          disabled: !ready,
        })),
      )}
      onChoose={(id) => saveTrial(id as TrialExportId, model, locale)}
    />
  );
};
