import { useState } from "react";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { TextArea } from "../../../../ui/controls/text-area.tsx";
import { StatusLine } from "../../../../ui/feedback/status-line.tsx";
import parts from "../../../../ui/layout/panel-parts.module.css";
import { KeptNote } from "../../records/kept-note.tsx";
import { RemoveRecord } from "../../records/remove-record.tsx";
import { useFieldRecords } from "../../records/use-field-records.ts";
import { errorRadius, utmWords } from "../where-words.ts";
import styles from "./corner-part.module.css";
import { cornerTexts } from "./corner-texts.ts";
import { cornersOf, cornerTable } from "./corners-of.ts";

/** The corners kept on this device, to be copied into a drawing's corner table. */
export const KeptCorners = () => {
  const t = useTexts(cornerTexts);
  const { records, store, issue } = useFieldRecords();
  const [copied, setCopied] = useState<"yes" | "no" | null>(null);
  const corners = cornersOf(records);
  const table = cornerTable(corners.map(({ corner }) => corner));
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(table);
      setCopied("yes");
    } catch {
      // Also where there is no clipboard: a page served over plain HTTP has none.
      setCopied("no");
    }
  };
  if (corners.length === 0)
    return (
      <>
        <KeptNote kept={null} issue={issue} />
        <p className={parts.hint}>{t.none}</p>
      </>
    );
  return (
    <div className={styles.kept}>
      <h4 className={parts.heading}>{t.kept}</h4>
      <ul className={styles.list}>
        {corners.map(({ id, corner }) => (
          <li key={id} className={styles.item}>
            <p>
              <strong>{corner.name}</strong> · {utmWords(corner.lon, corner.lat, 1)}
              <br />
              <span className={styles.detail}>
                {t.detail(formatInteger(corner.used), errorRadius(corner.accuracyM))}
              </span>
            </p>
            <RemoveRecord onRemove={() => void store.forget(id)} />
          </li>
        ))}
      </ul>
      <KeptNote kept={null} issue={issue} />
      <div className={styles.acts}>
        <Button icon="clipboard" onClick={() => void copy()}>
          {t.copy}
        </Button>
      </div>
      <div role="status">
        {copied === "yes" ? <StatusLine icon="check" strong={t.copied} /> : null}
      </div>
      {copied === "no" ? (
        <TextArea label={t.table} hint={t.copyByHand} value={table} onChange={() => undefined} />
      ) : null}
    </div>
  );
};
