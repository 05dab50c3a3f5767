import { useMemo } from "react";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { BandStrip } from "../../../ui/chart/band-strip.tsx";
import type { BorerModel } from "../model/borer-model.ts";
import { hotSpotCounts } from "../model/hot-spot-counts.ts";
import { className, signedClass } from "../model/result-words.ts";
import { selectedUnit } from "../model/selected-unit.ts";
import { hotSpotTexts } from "../texts/hot-spot-texts.ts";
import panel from "./panel.module.css";

/** "1.5", "12": bands stand close, and the header has the unit. */
const inKilometres = (metres: number): string => String(Math.round(metres / 100) / 10);

/** The result over several bands, so that nobody is fooled by one. */
export const BandSection = ({ model }: { readonly model: BorerModel }) => {
  const t = useTexts(hotSpotTexts);
  const { locale } = useLocale();
  const found = model.hotSpots.value;
  const unit = selectedUnit(model.selection, found);
  const bands = useMemo(
    () =>
      (found?.strip ?? []).flatMap(({ band, classShown }) => {
        // No figure stands for "cannot be told", least of all 0.
        if (classShown === null) return [];
        const { hot, cold } = hotSpotCounts({ classShown });
        return [
          {
            id: String(band),
            label: inKilometres(band),
            high: hot,
            low: cold,
            ...(unit !== null && { unit: signedClass(classShown[unit]) }),
          },
        ];
      }),
    [found, unit],
  );
  if (found === null || bands.length === 0) return null;
  return (
    <section className={panel.section}>
      <BandStrip
        title={t.strip}
        aside={found.unit === "cell" ? t.stripAside : t.stripAsidePoints}
        bands={bands}
        chosen={String(found.band)}
        onChoose={(id) =>
          model.set({ band: Number(id) === found.proposal?.band ? null : Number(id) })
        }
        bandHeader={t.bandHeader}
        highName={t.high}
        lowName={t.low}
        unitName={unit === null ? null : (found.ids[unit] ?? null)}
        className={(value) => className(value, locale)}
        note={t.stripNote}
      />
    </section>
  );
};
