import { VERSION } from "../../../domain/version.ts";
import { formatDateTimeLima } from "../../../i18n/format-date.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { PrintCopy } from "../../../ui/printing/print-copy.tsx";
import { usePrinting } from "../../../ui/printing/use-printing.ts";
import type { BorerModel } from "../model/borer-model.ts";
import { answerWords } from "../panel/answer-words.ts";
import { thresholdText } from "../round/rate-words.ts";
import { periodName } from "../season/period-name.ts";
import { scopeTexts } from "../texts/scope-texts.ts";
import styles from "./page-print.module.css";
import { type PaperTable, paperTables } from "./paper-tables.ts";
import { printTexts } from "./print-texts.ts";

/** More rows than this are no longer read on paper: the exported file has them. */
const MOST_ROWS = 120;

/** What the browser's own print gives outside the round sheet: answer and table in one column, with source and date. */
export const PagePrint = ({ model }: { readonly model: BorerModel }) => {
  const { locale } = useLocale();
  const t = useTexts(printTexts);
  const s = useTexts(scopeTexts);
  const printing = usePrinting();
  const { readings, filter, groups, hotSpots, view, threshold } = model;
  if (printing === null || readings === null || filter === null) return null;
  const { provenance } = readings;
  const said = groups.value && answerWords(groups.value, hotSpots.value, filter, locale);
  const only = [filter.organisation, filter.district, filter.hamlet].filter((one) => one !== null);
  return (
    <PrintCopy>
      <article className={styles.page} lang={locale}>
        <h1 className={styles.title}>{t.pageTitle(s.tabs[view.tab])}</h1>
        <p>
          {[
            periodName(filter.period, locale),
            s.methods[filter.method],
            ...only,
            `${t.threshold} ${thresholdText(threshold, filter.method, locale)}`,
          ].join(" · ")}
        </p>
        {provenance.sample ? <p className={styles.sample}>{t.sample}</p> : null}
        {said ? (
          <>
            <p className={styles.answer}>{`${said.big} ${said.words}`}</p>
            {[said.overall, ...said.notes].map((line) => (line ? <p key={line}>{line}</p> : null))}
          </>
        ) : null}
        {paperTables(model, locale).map((table) => (
          <Table key={table.title} table={table} more={(n) => t.moreRows(formatInteger(n))} />
        ))}
        <footer className={styles.foot}>
          {`${t.source}: ${t.sourceValue(provenance.name, provenance.sha256.slice(0, 16), formatInteger(provenance.accepted))}. ${formatDateTimeLima(printing, locale)}. Lindero ${VERSION}.`}
        </footer>
      </article>
    </PrintCopy>
  );
};

const Table = ({
  table: { title, columns, rows },
  more,
}: {
  readonly table: PaperTable;
  readonly more: (rows: number) => string;
}) => (
  <>
    <table className={styles.table}>
      <caption>{title}</caption>
      <thead>
        <tr>
          {columns.map(({ id, header, align }) => (
            <th key={id} scope="col" className={align === "end" ? styles.figure : undefined}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from(rows.slice(0, MOST_ROWS), (row) => (
          <tr key={row}>
            {columns.map(({ id, cell, align }) => (
              <td key={id} className={align === "end" ? styles.figure : undefined}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    {rows.length > MOST_ROWS ? <p>{more(rows.length - MOST_ROWS)}</p> : null}
  </>
);
