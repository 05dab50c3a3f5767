import type { RefObject } from "react";
import type { UtmCrs } from "../../../../geo/crs/crs.ts";
import { projectPoint } from "../../../../geo/crs/project-point.ts";
import type { VertexRef } from "../../../../geo/edit/ring-edits.ts";
import { formatMetres } from "../../../../i18n/format-measure.ts";
import { formatNumber } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { IconButton } from "../../../../ui/controls/icon-button.tsx";
import { drawTexts } from "../draw-texts.ts";
import { ringsInHand } from "../model/sketch.ts";
import type { DrawModel } from "../model/use-draw-model.ts";
import { middleFigures } from "../model/vertex-key.ts";
import { cornerWith, writtenFigure } from "./corner-figures.ts";
import styles from "./corner-table.module.css";
import { FigureCell } from "./figure-cell.tsx";

export interface CornerRowProps {
  readonly model: DrawModel;
  /** The system the table is written in. */
  readonly table: UtmCrs;
  readonly at: VertexRef;
  /** The ring or line the corner stands in, figures of the drawing. */
  readonly line: readonly number[];
  /** The last corner is joined to the first. */
  readonly closed: boolean;
  readonly chosen: boolean;
  readonly row: RefObject<HTMLTableRowElement | null> | null;
  readonly onWrong: (text: string) => void;
}

/** One corner: its two figures to type over, the length to the next, a corner more, this one less. */
export const CornerRow = (props: CornerRowProps) => {
  const { model, table, at, line, closed, chosen, row, onWrong } = props;
  const { state, figures, send } = model;
  const t = useTexts(drawTexts);
  if (!state) return null;
  const { sketch } = state;
  const { vertex } = at;
  const count = line.length / 2;
  const next = (vertex + 1) % count;
  const own: [number, number] = [line[2 * vertex]!, line[2 * vertex + 1]!];
  const written = projectPoint(own[0], own[1], sketch.crs, table);
  const from = figures.toPlane(...own);
  const to = figures.toPlane(line[2 * next]!, line[2 * next + 1]!);
  const number = String(vertex + 1);
  const goesOn = vertex + 1 < count || closed;
  const choose = () => send({ kind: "choose", at });
  const insert = () => {
    const [x, y] = middleFigures(ringsInHand(sketch), at);
    send({ kind: "insert", after: at, x, y });
  };
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const cell = (axis: "east" | "north", label: string, figure: number) => (
    <td>
      <FigureCell
        label={label}
        axis={axis}
        written={writtenFigure(figure)}
        onType={(value) => {
          const [x, y] = cornerWith(own, axis, value, sketch.crs, table);
          send({ kind: "move", at, x, y, step: true, typed: true });
        }}
        onFocus={choose}
        onWrong={onWrong}
      />
      {axis === "north" && goesOn ? (
        <span className={styles.sideBelow}>{t.sideOf(formatMetres(length, 2))}</span>
      ) : null}
    </td>
  );
  return (
    <tr ref={row} className={chosen ? styles.chosen : undefined}>
      <td>
        <button
          type="button"
          className={styles.number}
          aria-label={t.choose(number)}
          aria-pressed={chosen}
          onClick={choose}
        >
          {number}
        </button>
      </td>
      {cell("east", t.eastOf(number), written[0])}
      {cell("north", t.northOf(number), written[1])}
      <td className={styles.side}>{goesOn ? formatNumber(length, 2) : ""}</td>
      <td className={styles.actions}>
        <IconButton icon="plus" name={t.addAfter(number)} disabled={!goesOn} onClick={insert} />
        <IconButton
          icon="close"
          name={t.removeCorner(number)}
          onClick={() => send({ kind: "remove", at })}
        />
      </td>
    </tr>
  );
};
