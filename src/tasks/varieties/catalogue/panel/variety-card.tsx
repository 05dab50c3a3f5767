import { useEffect, useRef } from "react";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { IconButton } from "../../../../ui/controls/icon-button.tsx";
import { FactList } from "../../../../ui/text/fact-list.tsx";
import type { VarietiesModel } from "../../model/tab-parts.ts";
import styles from "../catalogue.module.css";
import { AttributeValue } from "../marks/attribute-value.tsx";
import { ScoreBar } from "../marks/score-bar.tsx";
import { COMPARED_ATTRIBUTES } from "../model/differing.ts";
import { plotsNaming } from "../model/plots-naming.ts";
import { scoreText } from "../model/score-text.ts";
import type { CatalogueModel } from "../model/use-catalogue-model.ts";
import { verdictWords } from "../model/verdict-words.ts";
import { classTexts } from "../texts/class-texts.ts";
import { listTexts } from "../texts/list-texts.ts";
import { WcrLink } from "./wcr-link.tsx";

export interface VarietyCardProps {
  readonly model: VarietiesModel;
  readonly own: CatalogueModel;
}

/** One variety: its band against the altitude, what the catalogue says, its score by parts. */
export const VarietyCard = ({ model, own }: VarietyCardProps) => {
  const t = useTexts(listTexts);
  const c = useTexts(classTexts);
  const { locale } = useLocale();
  const card = useRef<HTMLElement>(null);
  const { judged, chosen, choose, compared, toggleCompared, full, set } = own;
  useEffect(() => {
    if (chosen !== null) card.current?.scrollIntoView?.({ block: "nearest" });
  }, [chosen]);
  const one = chosen === null ? undefined : judged[chosen];
  if (chosen === null || one === undefined) return null;
  const { variety, score } = one;
  const inComparison = compared.includes(chosen);
  const here =
    own.latitudeBand === null
      ? null
      : own.latitudeBand === "lat0To5"
        ? "bandLat0To5"
        : "bandLat5To15";
  const naming = plotsNaming(model.fit.value, chosen);
  return (
    <article ref={card} className={styles.card} aria-label={variety.name}>
      <header className={styles.cardHead}>
        <h3 className={styles.cardName}>{variety.name}</h3>
        <IconButton icon="close" name={t.close} onClick={() => choose(null)} />
      </header>
      <p className={styles.text}>{verdictWords(one, own.place, locale)}</p>
      <FactList
        facts={[
          ...COMPARED_ATTRIBUTES.map((attribute) => ({
            label:
              attribute === here ? `${c.attributes[attribute]} ${t.here}` : c.attributes[attribute],
            value: <AttributeValue variety={variety} attribute={attribute} />,
          })),
          { label: t.borer, value: <span className={styles.none}>{t.noBorer}</span> },
          {
            label: t.score,
            value: score.points === null ? scoreText(score) : t.scoreOf(scoreText(score)),
            ...(score.unknown > 0.5 && { hint: t.scoreUnknown }),
          },
        ]}
      />
      <ScoreBar score={score} />
      {naming.plots > 0 ? (
        <p className={styles.hint}>
          {t.plots(naming.plots, formatInteger(naming.plots), formatInteger(naming.outside))}
        </p>
      ) : null}
      <p className={styles.actions}>
        <Button
          look="link"
          aria-pressed={inComparison}
          disabled={full && !inComparison}
          onClick={() => toggleCompared(chosen)}
        >
          {inComparison ? t.compared : t.compare}
        </Button>
        {compared.length > 0 ? (
          <Button look="link" onClick={() => set({ pane: "comparar" })}>
            {`${t.seeCompare} (${formatInteger(compared.length)})`}
          </Button>
        ) : null}
        <WcrLink variety={variety} />
      </p>
      {full && !inComparison ? (
        <p className={styles.hint} role="status">
          {t.full}
        </p>
      ) : null}
    </article>
  );
};
