import { useState } from "react";
import { formatInteger, formatNumber } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { CHART_TEXTS } from "../../../../ui/chart/chart-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import type { TrialAnswer } from "../../analysis/trial/trial-answer.ts";
import { altitudeText } from "../model/figure-text.ts";
import { levelText } from "../model/level-text.ts";
import { meansGrid } from "../model/means-grid.ts";
import type { ResponseName } from "../model/response-name.ts";
import { siteDecimals } from "../model/site-words.ts";
import { answerTexts } from "../texts/answer-texts.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import styles from "../trial.module.css";
import { FiguresTable } from "./figures-table.tsx";

export interface MeansGridSectionProps {
  readonly answer: TrialAnswer;
  readonly response: ResponseName;
}

const FIRST_SHOWN = 12;

/** Means of every variety at every site with their letters; nothing where no site has an analysis. */
export const MeansGridSection = ({ answer, response }: MeansGridSectionProps) => {
  const t = useTexts(panelTexts);
  const a = useTexts(answerTexts);
  const words = useTexts(CHART_TEXTS);
  const [all, setAll] = useState(false);
  const { sites, rows } = meansGrid(answer, response.wanted);
  if (sites.length === 0) return null;
  const decimals = Math.max(...sites.map((site) => siteDecimals(site, response)));
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t.grid(response.name, response.unit)}</h3>
      <FiguresTable
        caption={t.grid(response.name, response.unit)}
        headers={[
          t.variety,
          ...sites.map(({ site, altitude }) =>
            Number.isFinite(altitude) ? `${site}\n${altitudeText(altitude, a.altitude)}` : site,
          ),
        ]}
        rows={(all ? rows : rows.slice(0, FIRST_SHOWN)).map(({ variety, cells }) => [
          variety,
          ...cells.map((mean) =>
            mean === null ? "–" : `${formatNumber(mean.adjustedMean, decimals)} ${mean.letters}`,
          ),
        ])}
      />
      <p className={styles.hint}>{t.gridNote(levelText(answer.alpha))}</p>
      {rows.length > FIRST_SHOWN ? (
        <Button look="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.showFewer : words.showMore(formatInteger(rows.length))}
        </Button>
      ) : null}
    </section>
  );
};
