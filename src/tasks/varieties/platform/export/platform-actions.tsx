import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Menu } from "../../../../ui/controls/menu.tsx";
import type { PlaceRow } from "../model/place-row.ts";
import { exportTexts } from "./export-texts.ts";
import { type PlaceExportId, savePlaces } from "./save-places.ts";

/** Pinned under the panel: what can be taken away. */
export const PlatformActions = ({ rows }: { readonly rows: readonly PlaceRow[] }) => {
  const { locale } = useLocale();
  const t = useTexts(exportTexts);
  const disabled = rows.length === 0;
  return (
    <Menu
      label={t.menu}
      look="primary"
      icon="download"
      place="above"
      align="start"
      items={[
        { id: "people", label: t.people, hint: t.hint, disabled },
        { id: "machine", label: t.machine, disabled },
      ]}
      onChoose={(id) => savePlaces(id as PlaceExportId, rows, locale)}
    />
  );
};
