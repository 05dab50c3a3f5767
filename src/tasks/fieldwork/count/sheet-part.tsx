import { limaClock } from "../../../domain/lima-clock.ts";
import { writeCsv } from "../../../formats/csv/write-csv.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { StatusLine } from "../../../ui/feedback/status-line.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import { saveFile } from "../../../ui/save-file.ts";
import styles from "../records/record-list.module.css";
import { countListTexts } from "./count-texts.ts";
import { type Counted, sheetRows, unfinishedOf } from "./counted-records.ts";
import { oneVersionEach } from "./one-version-each.ts";
import type { SheetAmongReadings } from "./sheet-among-readings.ts";

export interface SheetPartProps {
  readonly counted: readonly Counted[];
  readonly sheet: SheetAmongReadings;
}

const CSV = "text/csv;charset=utf-8";

/** What was counted as a sheet of readings: opened in the borer's question, or saved. */
export const SheetPart = ({ counted, sheet }: SheetPartProps) => {
  const t = useTexts(countListTexts);
  const rows = sheetRows(counted);
  const ready = rows.length - 1;
  const { out, held } = oneVersionEach(counted);
  const unready = out.length - ready;
  const unfinished = unfinishedOf(out);
  const { stands } = sheet;
  const stale = stands !== null && counted.some(({ record }) => record.changed > stands.at);
  const name = (): string => t.fileName(limaClock(new Date()).replace(":", ""));
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>{t.sheet}</h3>
      <p>{t.rows(ready, formatInteger(ready))}</p>
      {unready === 0 ? null : (
        <p className={parts.hint}>{t.unready(unready, formatInteger(unready))}</p>
      )}
      {unfinished === 0 ? null : (
        <p className={parts.hint}>{t.unfinished(unfinished, formatInteger(unfinished))}</p>
      )}
      {held.length === 0 ? null : (
        <StatusLine
          icon="warning"
          look="warning"
          strong={t.held(held.length, formatInteger(held.length))}
        />
      )}
      <div role="status">
        {stale ? <StatusLine icon="warning" look="warning" strong={t.stale} /> : null}
      </div>
      <div className={styles.acts}>
        <Button
          look="primary"
          wide
          icon="bug"
          disabled={ready === 0}
          onClick={() =>
            sheet.onOpen(new File([writeCsv(rows)], name(), { type: CSV }), Date.now())
          }
        >
          {stands === null ? t.toBorer : t.renew}
        </Button>
        <Button
          wide
          icon="download"
          disabled={ready === 0}
          onClick={() => saveFile(name(), writeCsv(rows), CSV)}
        >
          {t.save}
        </Button>
      </div>
      <p className={parts.hint}>{stands === null ? t.toBorerHint : t.stands(stands.name)}</p>
    </section>
  );
};
