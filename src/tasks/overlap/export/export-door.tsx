import { type ComponentType, useState } from "react";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import type { OverlapModel } from "../model/use-overlap-model.ts";
import { exportDoorTexts } from "../texts/export-door-texts.ts";

/** The button of the export menu, which is fetched when it is first pressed. */
export const ExportDoor = ({ model }: { readonly model: OverlapModel }) => {
  const t = useTexts(exportDoorTexts);
  const [Menu, setMenu] = useState<ComponentType<{ readonly model: OverlapModel }> | null>(null);
  if (model.register === null) return null;
  if (Menu) return <Menu model={model} />;
  const open = () =>
    void import("./export-menu.tsx").then(
      ({ ExportMenu }) => setMenu(() => ExportMenu),
      () => undefined,
    );
  return (
    <Button
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key === "ArrowDown" || event.key === "ArrowUp") open();
      }}
    >
      {t.menu}
    </Button>
  );
};
