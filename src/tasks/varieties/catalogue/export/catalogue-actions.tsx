import { formatDate, formatDateTimeLima } from "../../../../i18n/format-date.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Menu } from "../../../../ui/controls/menu.tsx";
import { saveFile } from "../../../../ui/save-file.ts";
import { tableForMachines, tableForPeople } from "../../../export-table.ts";
import type { CatalogueModel } from "../model/use-catalogue-model.ts";
import { exportTexts } from "../texts/export-texts.ts";
import { catalogueFacts, catalogueFoot, catalogueTable } from "./catalogue-export.ts";

const FILES = ["listedPeople", "listedMachine", "allPeople", "allMachine"] as const;
type CatalogueFile = (typeof FILES)[number];

const CSV = "text/csv;charset=utf-8";

/** Pinned under the panel: what can be taken away. */
export const CatalogueActions = ({ own }: { readonly own: CatalogueModel }) => {
  const t = useTexts(exportTexts);
  const { locale } = useLocale();
  const save = (id: CatalogueFile): void => {
    const made = new Date();
    const rows = id.startsWith("all") ? Array.from(own.judged.keys()) : own.listed;
    const exported = { ...own, rows, made };
    const machine = id.endsWith("Machine");
    const table = catalogueTable(exported);
    const text = machine
      ? tableForMachines(table, catalogueFacts(exported))
      : tableForPeople(
          table,
          catalogueFoot(exported, formatDateTimeLima(made, locale), own.sourceWords, locale),
          locale,
        );
    saveFile(`${t.file}-${formatDate(made, "en")}${machine ? `-${t.data}` : ""}.csv`, text, CSV);
  };
  return (
    <Menu
      label={t.menu}
      look="primary"
      icon="download"
      place="above"
      items={FILES.map((id) => ({
        id,
        label: t[id],
        disabled: id.startsWith("listed") && own.listed.length === 0,
      }))}
      onChoose={(id) => save(id as CatalogueFile)}
    />
  );
};
