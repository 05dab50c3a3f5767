import { heightAt } from "../../../../geo/heights/height-grid.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import type { FeatureText } from "../../../../layers/layer.ts";
import { plotAltitudeLayer } from "../../../../layers/plot-altitude/plot-altitude-layer.tsx";
import type { FeatureHit } from "../../../../map/map-events.ts";
import type { VarietiesModel } from "../../model/tab-parts.ts";
import { altitudeText, latitudeText } from "../model/place-words.ts";
import type { CatalogueModel } from "../model/use-catalogue-model.ts";
import { sheetTexts } from "../texts/sheet-texts.ts";
import { PLOTS_LAYER } from "./layer-ids.ts";
import styles from "./place-hint.module.css";

export interface CatalogueHintProps {
  readonly model: VarietiesModel;
  readonly own: CatalogueModel;
  readonly describeSite: (hit: FeatureHit) => FeatureText | null;
  readonly hit: FeatureHit;
}

/** What is under the pointer: a site, a plot with its altitude, or the height of the ground. */
export const CatalogueHint = ({ model, own, describeSite, hit }: CatalogueHintProps) => {
  const { locale } = useLocale();
  const t = sheetTexts[locale];
  const fit = model.fit.value;
  const ofPlot = (): FeatureText | null => {
    if (hit.layer !== PLOTS_LAYER || fit === null) return null;
    const altitude = fit.altitude[hit.id] ?? Number.NaN;
    return plotAltitudeLayer.describe(
      {
        id: model.register?.ids[hit.id] ?? "",
        verdict: fit.plotVerdict[hit.id] ?? 255,
        more: Number.isFinite(altitude) ? [altitudeText(Math.round(altitude), locale)] : [],
      },
      locale,
    );
  };
  const ofGround = (): FeatureText | null => {
    if (own.relief === null) return null;
    const height = heightAt(own.relief, hit.lon, hit.lat);
    return {
      title: Number.isFinite(height)
        ? t.relief(
            altitudeText(Math.round(height), locale),
            formatInteger(model.settings.reliefErrorM),
          )
        : t.noRelief,
      lines: [latitudeText(hit.lat, locale)],
    };
  };
  const text = describeSite(hit) ?? ofPlot() ?? ofGround();
  return text === null ? null : (
    <p className={styles.hint} style={{ left: hit.x + 14, top: hit.y + 14 }}>
      <strong>{text.title}</strong>
      {text.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  );
};
