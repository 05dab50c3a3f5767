import type { VarietiesModel } from "../../model/tab-parts.ts";

type Said = Pick<VarietiesModel, "settings" | "setSettings">;

/** What a person says of a name that the catalogue does not have. */
export const saySame = ({ settings, setSettings }: Said, written: string, name: string): void =>
  setSettings({ equivalences: { ...settings.equivalences, [written]: name } });

export const unsaySame = ({ settings, setSettings }: Said, written: string): void =>
  setSettings({
    equivalences: Object.fromEntries(
      Object.entries(settings.equivalences).filter(([known]) => known !== written),
    ),
  });
