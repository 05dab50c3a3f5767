import { type CSSProperties, useState } from "react";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../controls/button.tsx";
import { ChartHead } from "../chart-head.tsx";
import { ChartTable } from "../chart-table.tsx";
import { CHART_TEXTS } from "../chart-texts.ts";
import { niceSpan } from "../nice-span.ts";
import { letterColumns } from "./letter-columns.ts";
import styles from "./mean-letters.module.css";
import type { MeanLettersProps, MeanLettersRow } from "./mean-letters-props.ts";
import { MeanLettersRowView } from "./mean-letters-row-view.tsx";

/** "ab" is two letters; after z come a1, b1. */
const lettersOf = ({ letters }: MeanLettersRow): readonly string[] => letters.match(/\D\d*/g) ?? [];

/** More groups than this leave the marks no room: their letters then stand beside the figure. */
const MOST_COLUMNS = 6;

/**
 * A mean with its interval per row, and the letters of its groups in columns: rows that share a letter are not told
 * apart. The scale need not start at 0; the figures stand beside the marks and in the table behind.
 */
export const MeanLetters = (props: MeanLettersProps) => {
  const { title, aside, rows, format, formatTick, headers, lettersNote, note, hold } = props;
  const { selected = null, onSelect, limit = 12 } = props;
  const words = useTexts(CHART_TEXTS);
  const [all, setAll] = useState(false);
  const figures = [...rows.flatMap(({ value, ends }) => [value, ...ends]), ...(hold ?? [])];
  const scale = niceSpan(Math.min(...figures), Math.max(...figures));
  const groups = letterColumns(rows.map(({ letters }) => letters));
  const columns = groups.length > MOST_COLUMNS ? [] : groups;
  const drawn = rows.filter((row, place) => all || place < limit || row.id === selected);
  const interval = ({ ends }: MeanLettersRow): string =>
    words.ends(format(ends[0]), format(ends[1]));
  const spoken = (row: MeanLettersRow): string =>
    `${row.label}: ${format(row.value)}, ${headers.interval} ${interval(row)}, ${headers.n} ${row.n}, ${headers.letters} ${lettersOf(row).join(" ")}`;
  return (
    <figure className={styles.chart} style={{ "--letters": columns.length } as CSSProperties}>
      <ChartHead title={title} aside={aside} />
      <div className={styles.plot} aria-hidden={onSelect ? undefined : true}>
        <div className={styles.grid} aria-hidden="true">
          {scale.ticks.map((tick) => (
            <span
              key={tick}
              style={{ "--at": (tick - scale.low) / (scale.high - scale.low) } as CSSProperties}
            />
          ))}
        </div>
        <ul aria-label={title}>
          {drawn.map((row) => (
            <MeanLettersRowView
              key={row.id}
              row={row}
              chart={props}
              scale={scale}
              columns={columns}
              name={spoken(row)}
            />
          ))}
        </ul>
        <div className={styles.axis} aria-hidden="true">
          {scale.ticks.map((tick) => (
            <span
              key={tick}
              style={{ "--at": (tick - scale.low) / (scale.high - scale.low) } as CSSProperties}
            >
              {formatTick(tick)}
            </span>
          ))}
        </div>
      </div>
      <p className={styles.note}>{lettersNote}</p>
      {note && <div className={styles.note}>{note}</div>}
      {rows.length > limit && (
        <div className={styles.more}>
          <Button look="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.showFewer : words.showMore(formatInteger(rows.length))}
          </Button>
        </div>
      )}
      <ChartTable
        caption={title}
        headers={[headers.label, headers.value, headers.interval, headers.n, headers.letters]}
        rows={rows.map((row) => ({
          id: row.id,
          cells: [row.label, format(row.value), interval(row), formatInteger(row.n), row.letters],
        }))}
      />
    </figure>
  );
};
