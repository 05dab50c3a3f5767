import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Notice } from "../../../../ui/feedback/notice.tsx";
import type { Places } from "../model/use-places.ts";
import { panelTexts } from "../texts/panel-texts.ts";

/** What did not come, and what came but is not understood. */
export const MissingData = ({ places }: { readonly places: Places }) => {
  const t = useTexts(panelTexts);
  const { sites, platform, settled } = places;
  if (!settled) return <p role="status">{t.coming}</p>;
  const refused = (sites?.refused ?? 0) + (platform?.refused ?? 0);
  const said = [
    ...(sites === null ? [t.missingSites] : []),
    ...(platform === null ? [t.missingPlatform] : []),
    ...(sites === null || platform === null ? [t.missingDo] : []),
    ...(refused > 0 ? [t.refused(refused, formatInteger(refused))] : []),
  ];
  return said.length === 0 ? null : (
    <Notice tone="warning" title={t.missingTitle} announce>
      <p>{said.join(" ")}</p>
    </Notice>
  );
};
