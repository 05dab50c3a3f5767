import { useState } from "react";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { Dialog } from "../../../../ui/layout/dialog.tsx";
import parts from "../../../../ui/layout/panel-parts.module.css";
import { versionsTexts } from "../versions/versions-texts.ts";
import { AsideList } from "./aside-list.tsx";
import styles from "./asides-part.module.css";
import { asidesTexts } from "./asides-texts.ts";
import type { Asides } from "./use-asides.ts";

/** What was deleted or not chosen: it can be brought back, until it is deleted for good. */
export const AsidesPart = ({ asides, bringBack, empty }: Asides) => {
  const t = useTexts(asidesTexts);
  const of = useTexts(versionsTexts);
  const [sure, setSure] = useState(false);
  if (asides.length === 0) return null;
  return (
    <section className={parts.section}>
      <details>
        <summary className={styles.summary}>
          <strong>{t.title}</strong>{" "}
          <span className={parts.aside}>{formatInteger(asides.length)}</span>
        </summary>
        <p className={parts.hint}>{t.lead}</p>
        <AsideList asides={asides} onBack={bringBack} />
        <Button look="link" onClick={() => setSure(true)}>
          {t.empty}
        </Button>
      </details>
      <Dialog
        open={sure}
        title={t.emptyTitle(formatInteger(asides.length))}
        closeName={of.close}
        onClose={() => setSure(false)}
        actions={
          <>
            <Button look="danger" onClick={() => void empty().then(() => setSure(false))}>
              {t.emptyNow}
            </Button>
            <Button look="link" onClick={() => setSure(false)}>
              {t.cancel}
            </Button>
          </>
        }
      >
        <p>{t.emptyLead}</p>
      </Dialog>
    </section>
  );
};
