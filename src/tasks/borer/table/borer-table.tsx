import { useState } from "react";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import type { BorerModel } from "../model/borer-model.ts";
import { groupTexts } from "../texts/group-texts.ts";
import { tableTexts } from "../texts/table-texts.ts";
import { GroupTable } from "./group-table.tsx";
import { HotSpotTable } from "./hot-spot-table.tsx";

/** Under the map: where to look first, or the same readings by group. */
export const BorerTable = ({ model }: { readonly model: BorerModel }) => {
  const t = useTexts(tableTexts);
  const g = useTexts(groupTexts);
  const [grouped, setGrouped] = useState(false);
  const situation = model.view.tab === "situacion";
  const links = (
    <>
      {situation ? (
        <Button look="link" onClick={() => setGrouped(!grouped)}>
          {grouped ? t.seeCells : t.seeGroups(g.keys[model.view.by])}
        </Button>
      ) : null}
      <Button look="link" onClick={() => model.set({ tab: "ronda" })}>
        {t.resample}
      </Button>
    </>
  );
  return situation && grouped ? (
    <GroupTable model={model} links={links} />
  ) : (
    <HotSpotTable model={model} links={links} />
  );
};
