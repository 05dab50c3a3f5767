import { useState } from "react";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { Notice } from "../../../../ui/feedback/notice.tsx";
import { AsideList } from "./aside-list.tsx";
import { asidesTexts } from "./asides-texts.ts";
import { rememberSeen, unseenAsides } from "./seen-asides.ts";
import type { Asides } from "./use-asides.ts";

/** What left this device's lists because another device deleted it, said until a person has seen it. */
export const DeletedElsewhere = ({ asides, bringBack }: Omit<Asides, "empty">) => {
  const t = useTexts(asidesTexts);
  const [, setSeen] = useState(0);
  const unseen = unseenAsides(asides);
  if (unseen.length === 0) return null;
  return (
    <Notice
      tone="attention"
      title={t.elsewhereTitle(unseen.length, formatInteger(unseen.length))}
      actions={
        <Button
          onClick={() => {
            rememberSeen(unseen);
            setSeen((n) => n + 1);
          }}
        >
          {t.elsewhereSeen}
        </Button>
      }
    >
      <p>{t.elsewhereLead}</p>
      <AsideList asides={unseen} onBack={bringBack} />
    </Notice>
  );
};
