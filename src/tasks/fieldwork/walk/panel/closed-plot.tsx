import { crsName } from "../../../../geo/crs/crs-name.ts";
import { formatHectares, formatMetres, formatPercent } from "../../../../i18n/format-measure.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { walkedMarginWords } from "../../../../i18n/walked-margin.ts";
import { walkMarginM2 } from "../../../../position/walk/walk-margin.ts";
import type { WalkedPlot } from "../../../../position/walk/walked-plot.ts";
import { Select } from "../../../../ui/controls/select.tsx";
import { TextField } from "../../../../ui/controls/text-field.tsx";
import { Notice } from "../../../../ui/feedback/notice.tsx";
import parts from "../../../../ui/layout/panel-parts.module.css";
import { type Fact, FactList } from "../../../../ui/text/fact-list.tsx";
import type { WalkModel } from "../model/use-walk.ts";
import styles from "../walk-section.module.css";
import { walkSectionTexts } from "../walk-section-texts.ts";

const TOLERANCES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
/** A margin wider than this part of the area is told to be. */
const WIDE = 0.2;
/** Loops of more than this part of the area are no trembling of a receiver. */
const LARGE_LOOPS = 0.02;
/** A closing side longer than this part of the perimeter is no small rest. */
const LONG_CLOSING = 0.1;

/** A difference with its sign: "+0.0120 ha". */
const signed = (m2: number): string =>
  `${m2 > 0 ? "+" : m2 < 0 ? "-" : ""}${formatHectares(Math.abs(m2))}`;

const sharePercent = (part: number, whole: number): string => formatPercent(part / whole);

export interface ClosedPlotProps {
  readonly model: WalkModel;
  readonly plot: WalkedPlot;
}

/** The plot a walk closes into: its area with how far off it may be, and what was done to get it. */
export const ClosedPlot = ({ model, plot }: ClosedPlotProps) => {
  const { track, tolerance, setTolerance, code, setCode, codeTaken, register, book } = model;
  const t = useTexts(walkSectionTexts);
  const { locale } = useLocale();
  const { unseenM: totalM, silentM, gapsM2 } = plot;
  const marginM2 = walkMarginM2(plot);
  const effect = plot.areaM2 - plot.unsimplifiedM2;
  const facts: Fact[] = [
    { label: t.perimeter, value: formatMetres(plot.perimeterM) },
    { label: t.closing, value: formatMetres(plot.closingM) },
    ...(plot.beyond > 0 ? [{ label: t.beyond, value: formatInteger(plot.beyond) }] : []),
    ...(plot.loops > 0
      ? [
          {
            label: t.loops,
            value: t.loopsValue(formatInteger(plot.loops), formatHectares(plot.loopsM2)),
          },
        ]
      : []),
    ...(plot.unseenM > 0
      ? [
          {
            label: t.unseen,
            value: t.unseenOf(
              formatMetres(plot.unseenM),
              sharePercent(plot.unseenM, plot.perimeterM),
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      <section className={parts.section}>
        <p>
          {t.marginOf(
            formatHectares(marginM2),
            walkedMarginWords(
              {
                errorHa: marginM2 / 10_000,
                unseen: { totalM, silentM, silentHa: gapsM2 / 10_000 },
              },
              locale,
            ),
          )}
        </p>
        <p className={parts.hint}>
          {t.errorMeans(track.plane ? crsName(track.plane) : "", formatInteger(plot.tau))}
        </p>
        {marginM2 > WIDE * plot.areaM2 ? (
          <Notice tone="warning" title={t.wideTitle}>
            {t.wide}
          </Notice>
        ) : null}
        {plot.loopsM2 > LARGE_LOOPS * plot.areaM2 ? (
          <Notice tone="attention" title={t.loopsTitle}>
            {t.loopsWide}
          </Notice>
        ) : null}
        {plot.closingM > LONG_CLOSING * plot.perimeterM ? (
          <Notice tone="warning" title={t.openTitle}>
            {t.openHint(formatMetres(plot.closingM))}
          </Notice>
        ) : null}
      </section>
      <section className={parts.section}>
        <div className={styles.form}>
          <TextField
            label={t.code}
            value={code}
            error={codeTaken ? t.codeTaken : null}
            onChange={setCode}
          />
          {register ? <TextField label={t.who} value={book.who} onChange={book.setWho} /> : null}
        </div>
        <p className={parts.hint}>{register ? t.into(register.name) : t.intoNew}</p>
      </section>
      <section className={parts.section}>
        <Select
          label={t.simplify}
          hint={t.simplifyHint(formatInteger(plot.ring.length), formatInteger(track.points.length))}
          value={String(tolerance)}
          options={TOLERANCES.map((metres) => ({
            value: String(metres),
            label: t.simplifyOption(String(metres)),
          }))}
          onChange={(metres) => setTolerance(Number(metres))}
        />
        <FactList facts={[{ label: t.simplifyEffect, value: signed(effect) }, ...facts]} />
      </section>
    </>
  );
};
