import {
  type CSSProperties,
  type KeyboardEvent,
  useCallback,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { classNames } from "../../class-names.ts";
import { Button } from "../../controls/button.tsx";
import { useWidth } from "../../layout/use-width.ts";
import hidden from "../../text/visually-hidden.module.css";
import { ChartTable } from "../chart-table.tsx";
import { CHART_TEXTS } from "../chart-texts.ts";
import styles from "./altitude-strip.module.css";
import type { AltitudeStripProps, StripPoint, StripRow } from "./altitude-strip-props.ts";
import { drawnRows } from "./drawn-rows.ts";
import { StripAxis } from "./strip-axis.tsx";
import { StripKey } from "./strip-key.tsx";
import { StripRowView } from "./strip-row-view.tsx";
import { stripScale } from "./strip-scale.ts";
import { useStripKeys } from "./use-strip-keys.ts";
import { useStripPointer } from "./use-strip-pointer.ts";

/** Before it is measured, and in tests. */
const USUAL_WIDTH = 560;
/** A figure over the lanes takes some seventy pixels. */
const TICK_PX = 68;

/** Room of the longest figure in bold, CSS pixels. */
const figureRoom = (rows: readonly StripRow[]): number =>
  20 + 8 * Math.max(6, ...rows.map(({ figure }) => figure.length));

/**
 * Things along one axis, a row per group, each against the band of its group. Marks that would hide each other are joined
 * and counted. The rows' words and the table behind say the same.
 */
export const AltitudeStrip = (props: AltitudeStripProps) => {
  const { title, rows, selected, onSelect, limit = 60, chosen, hovered, onOpen } = props;
  const { onPoint: tell } = props;
  const words = useTexts(CHART_TEXTS);
  const [all, setAll] = useState(false);
  const [looked, setLooked] = useState<StripPoint | null>(null);
  const onPoint = useCallback(
    (point: StripPoint | null) => {
      setLooked(point);
      tell(point);
    },
    [tell],
  );
  const ruler = useRef<HTMLSpanElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const hint = useId();
  const width = useWidth(ruler, USUAL_WIDTH);
  const scale = useMemo(
    () => stripScale(rows, Math.max(3, Math.floor(width / TICK_PX))),
    [rows, width],
  );
  const beyond = rows.length > limit;
  const shown = useMemo(
    () => rows.filter((row, place) => all || place < limit || row.id === selected),
    [rows, all, limit, selected],
  );
  const drawn = useMemo(() => drawnRows(shown, scale, width), [shown, scale, width]);
  useStripPointer(list, drawn, onPoint, onOpen);
  const choose = useCallback(
    (row: string) => onSelect(row === selected ? null : row),
    [onSelect, selected],
  );
  const keys = useStripKeys({ list, drawn, selected, onPoint, onOpen });
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLButtonElement>, place: number) => keys.press(event, place),
    [keys.press],
  );
  if (rows.length === 0) return <p className={styles.note}>{props.empty}</p>;
  return (
    <figure
      className={styles.chart}
      aria-label={title}
      style={{ "--figure-room": `${figureRoom(rows)}px` } as CSSProperties}
    >
      <span id={hint} className={hidden.hidden}>
        {props.keysHint}
      </span>
      <div className={styles.field}>
        <span ref={ruler} className={styles.ruler} />
        <StripAxis scale={scale} figureHeader={props.figureHeader} formatTick={props.formatTick} />
        <ul
          ref={list}
          className={classNames(styles.rows, drawn.length > 40 && styles.long)}
          aria-label={title}
          aria-describedby={hint}
        >
          {drawn.map((one, place) => (
            <StripRowView
              key={one.row.id}
              drawn={one}
              scale={scale}
              width={width}
              selected={one.row.id === selected}
              stop={keys.stop === one.row.id}
              place={place}
              chosen={one.has(chosen) ? chosen : null}
              hovered={one.has(hovered) ? hovered : null}
              looked={looked?.row === one.row.id ? looked.refs : null}
              formatCount={props.formatCount}
              onSelect={choose}
              onKeyDown={onKeyDown}
              onBlur={keys.leave}
            />
          ))}
        </ul>
      </div>
      {beyond && (
        <Button look="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.showFewer : words.showMore(formatInteger(rows.length))}
        </Button>
      )}
      <StripKey {...props} />
      {props.note && <div className={styles.note}>{props.note}</div>}
      <ChartTable
        caption={title}
        headers={props.headers}
        rows={rows.map(({ id, label, cells }) => ({ id, cells: [label, ...cells] }))}
      />
    </figure>
  );
};
