import { useRef, useState } from "react";
import type { UtmCrs } from "../../../../geo/crs/crs.ts";
import { projectPoint } from "../../../../geo/crs/project-point.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { IconButton } from "../../../../ui/controls/icon-button.tsx";
import { drawTexts } from "../draw-texts.ts";
import type { DrawModel } from "../model/use-draw-model.ts";
import { typedFigure } from "./corner-figures.ts";
import styles from "./corner-table.module.css";

export interface NewCornerProps {
  readonly model: DrawModel;
  readonly table: UtmCrs;
  readonly onWrong: (text: string) => void;
}

/** The last row of a table that grows: two figures and Enter put a corner after the last. */
export const NewCorner = ({ model, table, onWrong }: NewCornerProps) => {
  const t = useTexts(drawTexts);
  const [east, setEast] = useState("");
  const [north, setNorth] = useState("");
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const { state, send } = model;
  const values = [typedFigure(east, "east"), typedFigure(north, "north")] as const;
  const add = () => {
    const [x, y] = values;
    if (!state || x === null || y === null) {
      onWrong(x === null ? east : north);
      (x === null ? first : second).current?.focus();
      return;
    }
    const [a, b] = projectPoint(x, y, table, state.sketch.crs);
    send({ kind: "add", x: a, y: b });
    onWrong("");
    setEast("");
    setNorth("");
    first.current?.focus();
  };
  const field = (
    ref: typeof first,
    label: string,
    text: string,
    set: (text: string) => void,
    wrong: boolean,
  ) => (
    <input
      ref={ref}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      className={styles.figure}
      aria-label={label}
      aria-invalid={wrong}
      value={text}
      onChange={(event) => set(event.target.value)}
      onKeyDown={(event) => event.key === "Enter" && add()}
    />
  );
  return (
    <tr>
      <td />
      <td>{field(first, t.newEast, east, setEast, east !== "" && values[0] === null)}</td>
      <td>{field(second, t.newNorth, north, setNorth, north !== "" && values[1] === null)}</td>
      <td className={styles.side} />
      <td className={styles.actions}>
        <IconButton icon="plus" name={t.addCorner} onClick={add} />
      </td>
    </tr>
  );
};
