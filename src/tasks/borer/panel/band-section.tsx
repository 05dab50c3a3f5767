import { useMemo } from "react";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { BandStrip } from "../../../ui/chart/band-strip.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import type { BorerModel } from "../model/borer-model.ts";
import { hotSpotCounts } from "../model/hot-spot-counts.ts";
import { className, signedClass } from "../model/result-words.ts";
import { selectedUnit } from "../model/selected-unit.ts";
import { hotSpotTexts } from "../texts/hot-spot-texts.ts";

/** Below this, kilometres with one decimal would write several bands alike. */
const LEAST_IN_KM = 500;

/** "1.5", "12"; "350" in metres: bands stand close, and the header has the unit. */
const labelOf = (metres: number, inMetres: boolean): string =>
  inMetres ? String(Math.round(metres)) : String(Math.round(metres / 100) / 10);

/** The result over several bands, so that nobody is fooled by one. */
export const BandSection = ({ model }: { readonly model: BorerModel }) => {
  const t = useTexts(hotSpotTexts);
  const { locale } = useLocale();
  const found = model.hotSpots.value;
  const unit = selectedUnit(model.selection, found);
  const inMetres = (found?.strip ?? []).some(({ band }) => band < LEAST_IN_KM);
  const bands = useMemo(
    () =>
      (found?.strip ?? []).map(({ band, classShown }) => {
        // Counted as the sentence of the screen counts. No figure stands for "cannot be told", least of all 0.
        const counts = classShown && hotSpotCounts({ classShown });
        return {
          id: String(band),
          label: labelOf(band, inMetres),
          high: counts?.hot ?? null,
          low: counts?.cold ?? null,
          ...(unit !== null && { unit: signedClass(classShown?.[unit]) }),
        };
      }),
    [found, unit, inMetres],
  );
  // Where all lies at one place no band says anything: the answer says so.
  if (found === null || bands.length === 0 || found.notComputable === "one-place") return null;
  const aside = found.unit === "cell" ? t.stripAside : t.stripAsidePoints;
  return (
    <section className={parts.section}>
      <BandStrip
        title={t.strip}
        aside={aside[inMetres ? "m" : "km"]}
        bands={bands}
        chosen={String(found.band)}
        onChoose={(id) =>
          model.set({ band: Number(id) === found.proposal?.band ? null : Number(id) })
        }
        bandHeader={t.bandHeader[inMetres ? "m" : "km"]}
        noneName={t.stripNone}
        highName={t.high}
        lowName={t.low}
        unitName={unit === null ? null : (found.ids[unit] ?? null)}
        className={(value) => className(value, found.unit, locale)}
        note={
          bands.some(({ high }) => high === null)
            ? `${t.stripNoneNote} ${t.stripNote}`
            : t.stripNote
        }
      />
    </section>
  );
};
