import { useMemo, useState } from "react";
import { type Crs, type Datum, type UtmCrs, WGS84 } from "../../../../geo/crs/crs.ts";
import { crsLabel } from "../../../../geo/crs/crs-label.ts";
import { crsName } from "../../../../geo/crs/crs-name.ts";
import { projectPoint } from "../../../../geo/crs/project-point.ts";
import { sameCrs } from "../../../../geo/crs/same-crs.ts";
import { formatDegrees } from "../../../../i18n/format-coordinate.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { Select } from "../../../../ui/controls/select.tsx";
import { TextArea } from "../../../../ui/controls/text-area.tsx";
import { Dialog } from "../../../../ui/layout/dialog.tsx";
import { drawTexts } from "../draw-texts.ts";
import { ringsInHand } from "../model/sketch.ts";
import type { DrawModel } from "../model/use-draw-model.ts";
import { writtenFigure } from "./corner-figures.ts";
import { MOST_TEXT, type ParsedCorners, parseCorners } from "./parse-corners.ts";
import styles from "./paste-corners.module.css";

export interface PasteCornersProps {
  readonly model: DrawModel;
  readonly table: UtmCrs;
  readonly at: { readonly part: number; readonly ring: number };
  readonly onClose: () => void;
}

const systems = (own: UtmCrs): readonly UtmCrs[] => {
  const all = (["WGS84", "PSAD56"] as const).flatMap((datum: Datum) =>
    [17, 18, 19].map((zone): UtmCrs => ({ kind: "utm", datum, zone, hemisphere: "S" })),
  );
  return all.some((crs) => sameCrs(crs, own)) ? all : [own, ...all];
};

/** How many lines that were not used are shown in full. */
const MOST_LINES = 3;

/** A whole corner table at once, with what was understood of it before it counts. */
export const PasteCorners = ({ model, table, at, onClose }: PasteCornersProps) => {
  const t = useTexts(drawTexts);
  const [text, setText] = useState("");
  const [system, setSystem] = useState(() => crsLabel(table));
  const parsed = useMemo(() => parseCorners(text), [text]);
  const choices = systems(table);
  const chosen = choices.find((crs) => crsLabel(crs) === system) ?? table;
  const { state, send } = model;
  if (!state) return null;
  const { sketch } = state;
  const written: Crs = parsed?.kind === "degrees" ? WGS84 : chosen;
  const use = (corners: ParsedCorners["corners"]) => {
    // A new plot keeps the figures of its table; in a plot that is there they join the figures it has.
    const alone = sketch.tool === "new" || sketch.tool === "measure";
    const crs = alone ? written : sketch.crs;
    const ring = corners.flatMap(([x, y]) => projectPoint(x, y, written, crs));
    send({ kind: "replace", ring, at: { ...at, vertex: 0 }, crs });
    onClose();
  };
  const count = formatInteger(parsed?.corners.length ?? 0);
  const has = (ringsInHand(sketch)[at.part]?.[at.ring]?.length ?? 0) > 0;
  return (
    <Dialog
      open
      wide
      title={t.pasteTitle}
      closeName={t.dialogClose}
      onClose={onClose}
      actions={
        <>
          <Button
            look="primary"
            disabled={parsed === null}
            onClick={() => parsed && use(parsed.corners)}
          >
            {t.pasteUse(count)}
          </Button>
          <Button onClick={onClose}>{t.cancel}</Button>
        </>
      }
    >
      <div className={styles.body}>
        <TextArea
          label={t.pasteLabel}
          hint={t.pasteHint}
          rows={9}
          value={text}
          onChange={setText}
        />
        <Select
          label={t.pasteSystem}
          value={system}
          options={choices.map((crs) => ({ value: crsLabel(crs), label: crsName(crs) }))}
          onChange={setSystem}
          hint={chosen.datum === "PSAD56" ? t.pastePsad : undefined}
          disabled={parsed?.kind === "degrees"}
        />
        <div role="status" className={styles.told}>
          {text.trim() === "" ? null : parsed ? (
            <Told parsed={parsed} replaces={has} />
          ) : (
            <p className={styles.nothing}>
              {text.length > MOST_TEXT ? t.pasteTooLong(formatInteger(MOST_TEXT)) : t.pasteNothing}
            </p>
          )}
        </div>
      </div>
    </Dialog>
  );
};

const Told = ({
  parsed,
  replaces,
}: {
  readonly parsed: ParsedCorners;
  readonly replaces: boolean;
}) => {
  const t = useTexts(drawTexts);
  const { corners, kind, skipped } = parsed;
  const words = ([x, y]: readonly [number, number]): string =>
    kind === "degrees" ? formatDegrees(y, x) : `E ${writtenFigure(x)} N ${writtenFigure(y)}`;
  const sentences = [
    kind === "degrees" && t.pasteDegrees,
    parsed.decimal === "," && t.pasteComma,
    parsed.northFirst && kind === "utm" && t.pasteNorthFirst,
    parsed.byColumns && t.pasteByColumns,
    parsed.closed && t.pasteClosed,
    parsed.repeated > 0 && t.pasteRepeated(formatInteger(parsed.repeated), parsed.repeated),
    replaces && t.pasteReplaces,
  ].filter((sentence) => sentence !== false);
  return (
    <>
      <p>
        <strong>
          {t.pasteRead(formatInteger(corners.length), words(corners[0]!), words(corners.at(-1)!))}
        </strong>
      </p>
      {sentences.length > 0 ? <p>{sentences.join(" ")}</p> : null}
      {skipped.length > 0 ? (
        <>
          <p>{t.pasteSkipped(formatInteger(skipped.length), skipped.length)}</p>
          <ul>
            {skipped.slice(0, MOST_LINES).map(({ line, text }) => (
              <li key={line}>{t.lineOf(formatInteger(line), text.slice(0, 80))}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
};
