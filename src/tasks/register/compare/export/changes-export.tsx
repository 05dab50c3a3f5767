import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Menu } from "../../../../ui/controls/menu.tsx";
import { compareTexts } from "../compare-texts.ts";
import type { CompareModel } from "../model/use-compare-model.ts";
import { saveChanges } from "./save-changes.ts";

/** Takes the entries of the table away with their provenance, for people or for programs. */
export const ChangesExport = ({ model }: { readonly model: CompareModel }) => {
  const { locale } = useLocale();
  const t = useTexts(compareTexts);
  const { compared, rows, view, limit, answered } = model;
  if (compared === null) return null;
  const hint = t.exportHint(formatInteger(rows.length));
  // A file must not say of today's settings what was answered for others.
  const disabled = !answered.current || rows.length === 0;
  return (
    <Menu
      label={t.export}
      look="primary"
      icon="download"
      place="above"
      align="start"
      items={[
        { id: "people", label: t.people, hint, disabled },
        { id: "machine", label: t.machine, hint, disabled },
      ]}
      onChoose={(id) =>
        saveChanges(id as "people" | "machine", compared, view, limit?.name ?? null, rows, locale)
      }
    />
  );
};
