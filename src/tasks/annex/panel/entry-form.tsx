import type { ReactNode } from "react";
import type { AnnexEntry } from "../../../domain/annex/annex-entry.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { IconButton } from "../../../ui/controls/icon-button.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import type { EntryPatch } from "../model/use-annex-entries.ts";
import { formTexts } from "../texts/form-texts.ts";
import { CheckTime } from "./check-time.tsx";
import styles from "./entry-form.module.css";
import { GpsField } from "./gps-field.tsx";
import { OlderVisit } from "./older-visit.tsx";
import { WrittenField } from "./written-field.tsx";

export interface EntryFormProps {
  readonly code: string;
  readonly entry: AnnexEntry;
  /** Where the plot stands among those of the document, from 0, and how many they are. */
  readonly at: number;
  readonly count: number;
  readonly onChange: (patch: EntryPatch) => void;
  /** One plot on or back in the document. */
  readonly onStep: (by: 1 | -1) => void;
  readonly onInAll: () => void;
  /** What is told of the last action, with its undoing. */
  readonly told: ReactNode;
  readonly onStartAgain: () => void;
}

/** What a ranger writes of one plot; kept as it is typed. */
export const EntryForm = (form: EntryFormProps) => {
  const { code, entry, at, count, onChange, onStep, onInAll, told, onStartAgain } = form;
  const t = useTexts(formTexts);
  return (
    <section className={parts.section}>
      <div className={styles.head}>
        <h3 className={styles.title}>{t.title(code)}</h3>
        {count > 1 ? (
          <>
            <span className={styles.place}>
              {t.placeOf(formatInteger(at + 1), formatInteger(count))}
            </span>
            <IconButton
              icon="chevron-left"
              name={t.previous}
              disabled={at === 0}
              onClick={() => onStep(-1)}
            />
            <IconButton
              icon="chevron-right"
              name={t.next}
              disabled={at === count - 1}
              onClick={() => onStep(1)}
            />
          </>
        ) : null}
      </div>
      <OlderVisit entry={entry} onStartAgain={onStartAgain} />
      <div className={styles.fields}>
        <WrittenField
          field="actNumber"
          label={t.act}
          hint={t.blankLine}
          value={entry.actNumber}
          onChange={(actNumber) => onChange({ actNumber })}
        />
        <CheckTime value={entry.checkedAt} onChange={(checkedAt) => onChange({ checkedAt })} />
        <WrittenField
          field="activity"
          label={t.activity}
          value={entry.activity}
          onChange={(activity) => onChange({ activity })}
        />
        <WrittenField
          field="occupiedSince"
          label={t.occupied}
          hint={t.occupiedHint}
          value={entry.occupiedSince}
          onChange={(occupiedSince) => onChange({ occupiedSince })}
        />
        <GpsField value={entry.gpsErrorM} onChange={(gpsErrorM) => onChange({ gpsErrorM })} />
        <WrittenField
          field="observations"
          label={t.observations}
          rows={4}
          value={entry.observations}
          onChange={(observations) => onChange({ observations })}
        />
        {count > 1 ? (
          <Button wide onClick={onInAll}>
            {t.inAll(formatInteger(count))}
          </Button>
        ) : null}
      </div>
      <div role="status" className={styles.told}>
        {told}
      </div>
    </section>
  );
};
