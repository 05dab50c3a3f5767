import { Fragment, useEffect, useRef, useState } from "react";
import { crsName } from "../../../../geo/crs/crs-name.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import pane from "../../../../ui/table/table-pane.module.css";
import { drawTexts } from "../draw-texts.ts";
import { isRing, ringsInHand } from "../model/sketch.ts";
import type { DrawModel } from "../model/use-draw-model.ts";
import { sameVertex } from "../model/vertex-key.ts";
import { tableCrs } from "./corner-figures.ts";
import { CornerRow } from "./corner-row.tsx";
import styles from "./corner-table.module.css";
import { NewCorner } from "./new-corner.tsx";
import { PasteCorners } from "./paste-corners.tsx";

/** More rows than anybody types in; the rest is said, and can be pasted or drawn. */
const MOST_ROWS = 400;

/** Height of the table's head, which covers the rows under it, CSS pixels. */
const HEAD = 34;

/** Brings a row into sight in its own pane; the sheet of a phone stays where the figures are. */
const showRow = (pane: HTMLElement, row: HTMLElement): void => {
  const from = row.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  const below = from + row.offsetHeight - pane.clientHeight;
  if (from < HEAD) pane.scrollTop += from - HEAD;
  else if (below > 0) pane.scrollTop += below;
};

/** Este and Norte of every corner in hand: whatever the pointer does on the map is done here by keys too. */
export const CornerTable = ({ model }: { readonly model: DrawModel }) => {
  const { state, plane, send } = model;
  const t = useTexts(drawTexts);
  const [wrong, setWrong] = useState("");
  const [pasting, setPasting] = useState<{ readonly part: number; readonly ring: number } | null>(
    null,
  );
  const scroller = useRef<HTMLDivElement>(null);
  const chosenRow = useRef<HTMLTableRowElement>(null);
  const chosenKey = state?.chosen && JSON.stringify(state.chosen);
  useEffect(() => {
    if (chosenKey && scroller.current && chosenRow.current)
      showRow(scroller.current, chosenRow.current);
  }, [chosenKey]);
  if (!state) return null;
  const { sketch, chosen } = state;
  const table = tableCrs(sketch.crs, plane);
  const parts = ringsInHand(sketch);
  const shape = sketch.tool === "vertices";
  const many = parts.length > 1 || (parts[0]?.length ?? 0) > 1;
  const ringName = (part: number, ring: number): string =>
    ring > 0
      ? t.holeName(String(ring))
      : parts.length > 1
        ? t.partName(String(part + 1))
        : t.outline;
  return (
    <section className={pane.section} aria-label={t.table}>
      <div className={pane.head}>
        <h2 className={pane.title}>{t.table}</h2>
        <p className={pane.note}>{t.tableNote(crsName(table))}</p>
        {many ? null : (
          <Button look="link" icon="clipboard" onClick={() => setPasting({ part: 0, ring: 0 })}>
            {t.paste}
          </Button>
        )}
      </div>
      <div ref={scroller} className={styles.scroll}>
        {wrong === "" ? null : (
          <p className={styles.error} role="alert">
            {wrong}: {t.badFigure}
          </p>
        )}
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.vertex}</th>
              <th scope="col">{t.east}</th>
              <th scope="col">{t.north}</th>
              <th scope="col" className={styles.side}>
                {t.side}
              </th>
              <th scope="col" aria-label={t.removeCorner("")} />
            </tr>
          </thead>
          <tbody>
            {parts.map((rings, part) =>
              rings.map((line, ring) => {
                const count = line.length / 2;
                const closed = shape || (isRing(sketch) && count > 2);
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: parts and rings are known by their place
                  <Fragment key={`${part}.${ring}`}>
                    {many ? (
                      <tr className={styles.ring}>
                        <td colSpan={5}>
                          <span>{ringName(part, ring)}</span>
                          <Button look="link" onClick={() => setPasting({ part, ring })}>
                            {t.paste}
                          </Button>{" "}
                          {ring > 0 || parts.length > 1 ? (
                            <Button
                              look="link"
                              onClick={() => send({ kind: "remove-ring", part, ring })}
                            >
                              {ring > 0
                                ? t.removeHole(String(ring))
                                : t.removePart(String(part + 1))}
                            </Button>
                          ) : null}
                        </td>
                      </tr>
                    ) : null}
                    {Array.from({ length: Math.min(count, MOST_ROWS) }, (_, vertex) => {
                      const at = { part, ring, vertex };
                      const is = sameVertex(chosen, at);
                      return (
                        <CornerRow
                          // biome-ignore lint/suspicious/noArrayIndexKey: a corner is known by its number
                          key={vertex}
                          model={model}
                          table={table}
                          at={at}
                          line={line}
                          closed={closed}
                          chosen={is}
                          row={is ? chosenRow : null}
                          onWrong={setWrong}
                        />
                      );
                    })}
                    {count > MOST_ROWS ? (
                      <tr className={styles.ring}>
                        <td colSpan={5}>{t.moreRows(formatInteger(count - MOST_ROWS))}</td>
                      </tr>
                    ) : null}
                  </Fragment>
                );
              }),
            )}
            {shape ? null : <NewCorner model={model} table={table} onWrong={setWrong} />}
          </tbody>
        </table>
        {parts.length === 0 ? <p className={styles.empty}>{t.tableEmpty}</p> : null}
      </div>
      {pasting ? (
        <PasteCorners model={model} table={table} at={pasting} onClose={() => setPasting(null)} />
      ) : null}
    </section>
  );
};
