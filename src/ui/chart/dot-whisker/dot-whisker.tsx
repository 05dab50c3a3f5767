import { useState } from "react";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { classNames } from "../../class-names.ts";
import { Button } from "../../controls/button.tsx";
import { ChartHead } from "../chart-head.tsx";
import { CHART_TEXTS } from "../chart-texts.ts";
import styles from "./dot-whisker.module.css";
import { WhiskerAxis, WhiskerGrid } from "./dot-whisker-axis.tsx";
import { DotWhiskerKey } from "./dot-whisker-key.tsx";
import type { DotWhiskerProps } from "./dot-whisker-props.ts";
import { DotWhiskerRowView } from "./dot-whisker-row-view.tsx";
import { DotWhiskerTable } from "./dot-whisker-table.tsx";
import { useRowKeys } from "./use-row-keys.ts";
import { whiskerScale } from "./whisker-scale.ts";
import { rowWords, valueWords } from "./whisker-words.ts";

/**
 * A value with its interval per row on one scale from 0. Filled dots are decided, hollow ones are not; the words of each
 * row and the table behind say the same. A row without a value stays, with a word in place of its mark.
 */
export const DotWhisker = (props: DotWhiskerProps) => {
  const { title, aside, rows, marker = null, selected = null, limit = 8, note, onSelect } = props;
  const words = useTexts(CHART_TEXTS);
  const [all, setAll] = useState(false);
  const beyond = rows.length > limit;
  // The chosen row is drawn wherever it stands.
  const drawn = rows.filter((row, place) => all || place < limit || row.id === selected);
  const keys = useRowKeys(
    drawn.map(({ id }) => id),
    selected,
  );
  const { max, ticks } = props;
  const scale = whiskerScale(rows, marker?.at ?? null, {
    ...(max !== undefined && { max }),
    ...(ticks && { ticks }),
  });
  return (
    <figure className={styles.chart}>
      <ChartHead title={title} aside={aside} />
      {rows.length === 0 ? (
        <p className={styles.note}>{props.empty ?? words.nothing}</p>
      ) : (
        <>
          <div className={styles.plot} aria-hidden={onSelect ? undefined : true}>
            <WhiskerGrid scale={scale} marker={marker} />
            <ul
              ref={keys.list}
              className={classNames(styles.rows, drawn.length > 60 && styles.long)}
              aria-label={title}
            >
              {drawn.map((row, place) => (
                <DotWhiskerRowView
                  key={row.id}
                  row={row}
                  chart={props}
                  max={scale.max}
                  name={rowWords(row, props, words)}
                  figure={valueWords(row, props, words)}
                  stop={row.id === keys.stop}
                  onKeyDown={(event) => keys.onKeyDown(event, place)}
                />
              ))}
            </ul>
          </div>
          <WhiskerAxis scale={scale} chart={props} />
          <DotWhiskerKey {...props} />
          {note && <div className={styles.note}>{note}</div>}
          {beyond && (
            <div className={styles.more}>
              <Button look="link" aria-expanded={all} onClick={() => setAll(!all)}>
                {all ? words.showFewer : words.showMore(formatInteger(rows.length))}
              </Button>
            </div>
          )}
          <DotWhiskerTable {...props} />
        </>
      )}
    </figure>
  );
};
