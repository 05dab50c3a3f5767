import { useMemo, useState } from "react";
import { formatDateTimeLima } from "../../../../i18n/format-date.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { TextField } from "../../../../ui/controls/text-field.tsx";
import { Dialog } from "../../../../ui/layout/dialog.tsx";
import { saveFile } from "../../../../ui/save-file.ts";
import { DataTable } from "../../../../ui/table/data-table.tsx";
import type { TableColumn } from "../../../../ui/table/table-column.ts";
import type { RegisterBook } from "../../../register-book.ts";
import type { WorkRecords } from "../model/work-record.ts";
import { ruleNames } from "../rule-names.ts";
import { worklistTexts } from "../worklist-texts.ts";
import { logCsv } from "./log-csv.ts";
import styles from "./log-dialog.module.css";
import { eventsIn } from "./log-events.ts";
import { logLines } from "./log-lines.ts";
import { logTexts } from "./log-texts.ts";

export interface LogDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly name: string;
  readonly book: RegisterBook;
  readonly records: WorkRecords;
}

/** More rows of one undoing than these are counted, not listed. */
const MOST_LISTED = 3;

/** Who changed what and when, newest first, and who does it from now on. */
export const LogDialog = ({ open, onClose, name, book, records }: LogDialogProps) => {
  const list = useTexts(worklistTexts);
  const t = useTexts(logTexts);
  const { locale } = useLocale();
  const [chosen, setChosen] = useState<number | null>(null);
  const { log, report } = book;
  const words = useMemo(() => {
    const column = records.columnOf("codigo_parcela");
    const gone = new Map((report?.removed ?? []).map(({ row, cells }) => [row, cells]));
    const codeOf = (row: number): string =>
      records.cell(row, "codigo_parcela") || (column && gone.get(row)?.[column]) || "";
    return { t, rules: ruleNames[locale], codeOf };
  }, [t, locale, records, report]);
  const lines = useMemo(() => (open ? logLines(log, words) : []), [open, log, words]);
  const rows = useMemo(() => Uint32Array.from(lines, (_, i) => lines.length - 1 - i), [lines]);
  const columns = useMemo<readonly TableColumn[]>(() => {
    const heads = t.logColumns;
    const covered = (i: number, text: string): string =>
      text !== "" && records.isPersonal(lines[i]!.column) ? list.hidden : text;
    const several = (all: readonly (number | string)[]): string =>
      all.length <= MOST_LISTED
        ? all.join(", ")
        : t.moreRows(all.slice(0, MOST_LISTED).join(", "), formatInteger(all.length - MOST_LISTED));
    const standing = (i: number): string => {
      const { stands } = lines[i]!;
      return stands === null ? "" : stands ? t.standing.yes : t.standing.no;
    };
    return [
      {
        id: "at",
        header: heads.at,
        width: 128,
        grow: 0,
        cell: (i) => formatDateTimeLima(new Date(lines[i]!.at), locale),
      },
      { id: "who", header: heads.who, width: 72, cell: (i) => lines[i]!.who || t.anonymous },
      { id: "what", header: heads.what, width: 120, cell: (i) => lines[i]!.what },
      {
        id: "row",
        header: heads.row,
        width: 48,
        grow: 0,
        cell: (i) => several(lines[i]!.rows),
      },
      { id: "code", header: heads.code, width: 72, cell: (i) => several(lines[i]!.codes) },
      { id: "column", header: heads.column, width: 88, cell: (i) => lines[i]!.column },
      {
        id: "before",
        header: heads.before,
        width: 98,
        grow: 2,
        cell: (i) => covered(i, lines[i]!.before),
      },
      {
        id: "after",
        header: heads.after,
        width: 98,
        grow: 2,
        cell: (i) => covered(i, lines[i]!.after),
      },
      { id: "rule", header: heads.rule, width: 100, cell: (i) => lines[i]!.rule },
      { id: "state", header: heads.state, width: 72, grow: 0, cell: standing },
    ];
  }, [lines, records, locale, t, list]);
  const save = (): void =>
    saveFile(t.logName(name.replace(/\.[^.]*$/, "")), logCsv(log, words), "text/csv;charset=utf-8");
  return (
    <Dialog
      open={open}
      wide
      title={t.logTitle}
      closeName={t.close}
      onClose={onClose}
      actions={
        <Button icon="download" disabled={log.length === 0} onClick={save}>
          {t.saveLog}
        </Button>
      }
    >
      <div className={styles.who}>
        <TextField
          label={list.who}
          hint={list.whoHint}
          value={book.who}
          maxLength={80}
          onChange={book.setWho}
        />
      </div>
      <p className={styles.hint}>{t.logHint}</p>
      {log.length === 0 ? (
        <p>{t.logNone}</p>
      ) : (
        <>
          <div className={styles.table}>
            <DataTable
              label={list.log(formatInteger(eventsIn(log)))}
              columns={columns}
              rows={rows}
              sort={null}
              lines={2}
              selected={chosen}
              onSelect={setChosen}
            />
          </div>
          <p className={styles.hint}>{t.logPrivate}</p>
        </>
      )}
    </Dialog>
  );
};
