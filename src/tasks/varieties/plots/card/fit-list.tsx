import { useMemo } from "react";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { writeTab } from "../../model/varieties-view.ts";
import type { VarietiesContext } from "../../varieties-context.ts";
import { fittingVarieties } from "../model/fitting-varieties.ts";
import type { AnsweredPlots } from "../model/use-plots-model.ts";
import { cardTexts } from "../texts/card-texts.ts";
import styles from "./plot-card.module.css";

export interface FitListProps {
  readonly context: VarietiesContext;
  readonly answered: AnsweredPlots;
  readonly plot: number;
}

const MOST_NAMED = 6;

/** The varieties that fit the plot, and the way to the catalogue at its altitude and latitude. */
export const FitList = ({ context, answered, plot }: FitListProps) => {
  const t = useTexts(cardTexts);
  const { answer, catalogue } = answered;
  const { view } = context;
  const altitude = answer.altitude[plot]!;
  const errorM = answer.altitudeErrorM[plot]!;
  const latitude = answer.latitude[plot]!;
  const latitudeBand = answer.latitudeBand[plot]!;
  const fitting = useMemo(
    () => fittingVarieties(catalogue.varieties, altitude, errorM, latitudeBand),
    [catalogue, altitude, errorM, latitudeBand],
  );
  if (!Number.isFinite(altitude) || !Number.isFinite(latitude)) return null;
  const more = fitting.length - MOST_NAMED;
  const see = (): void => {
    view.set({ vcalt: String(Math.round(altitude)), vclat: String(Number(latitude.toFixed(5))) });
    writeTab(view, "catalogo");
  };
  return (
    <section className={styles.fit}>
      <h4 className={styles.variety}>{t.fit(fitting.length, formatInteger(fitting.length))}</h4>
      {fitting.length === 0 ? (
        <p className={styles.small}>{t.fitNone}</p>
      ) : (
        <>
          <p className={styles.small}>{t.fitWhy(formatInteger(errorM))}</p>
          <ul className={styles.names}>
            {fitting.slice(0, MOST_NAMED).map(({ name, rust }) => (
              <li key={name}>
                {name}
                {rust === "resistant" ? <span>{t.resistant}</span> : null}
              </li>
            ))}
            {more > 0 ? <li>{t.fitMore(formatInteger(more))}</li> : null}
          </ul>
        </>
      )}
      <Button look="link" onClick={see}>
        {t.fitSee}
      </Button>
    </section>
  );
};
