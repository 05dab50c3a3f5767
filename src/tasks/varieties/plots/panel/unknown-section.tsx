import { useState } from "react";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { shareEquivalences } from "../../model/equivalences.ts";
import type { VarietiesModel } from "../../model/tab-parts.ts";
import { unsaySame } from "../model/say-same.ts";
import type { AnsweredPlots } from "../model/use-plots-model.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import styles from "./panel.module.css";
import { SameAs } from "./same-as.tsx";

export interface UnknownSectionProps {
  readonly model: VarietiesModel;
  readonly answered: AnsweredPlots;
}

const FIRST = 3;
/** A register of anything may have thousands of names; the table has them all. */
const MOST = 60;

/** Names the catalogue does not have, what they may mean, and what a person has said they mean. */
export const UnknownSection = ({ model, answered }: UnknownSectionProps) => {
  const t = useTexts(panelTexts);
  const [all, setAll] = useState(false);
  const { unknown } = answered.answer;
  const said = Object.entries(model.settings.equivalences);
  const kept = Object.keys(shareEquivalences(model.settings.equivalences).kept).length;
  if (unknown.length === 0 && said.length === 0) return null;
  return (
    <section className={styles.section}>
      {unknown.length === 0 ? null : (
        <>
          <h3 className={styles.heading}>
            {t.unknown}
            <span className={styles.aside}>{formatInteger(unknown.length)}</span>
          </h3>
          <ul className={styles.unknown}>
            {unknown.slice(0, all ? MOST : FIRST).map(({ written, plots, nearest }) => (
              <li key={written}>
                <p className={styles.row}>
                  <strong>«{written}»</strong>
                  <span className={styles.aside}>
                    {t.unknownPlots(plots, formatInteger(plots))}
                  </span>
                </p>
                <SameAs
                  model={model}
                  catalogue={answered.catalogue}
                  written={written}
                  nearest={nearest}
                />
              </li>
            ))}
          </ul>
          {unknown.length > FIRST && !all ? (
            <Button look="link" onClick={() => setAll(true)}>
              {t.more(formatInteger(Math.min(MOST, unknown.length)))}
            </Button>
          ) : null}
        </>
      )}
      {said.length === 0 ? null : (
        <>
          <h4 className={styles.subheading}>{t.equivalences}</h4>
          <ul className={styles.said}>
            {said.map(([written, name]) => (
              <li key={written} className={styles.row}>
                <span>{t.equal(written, name)}</span>
                <Button
                  look="link"
                  aria-label={t.undoSpoken(written)}
                  onClick={() => unsaySame(model, written)}
                >
                  {t.undo}
                </Button>
              </li>
            ))}
          </ul>
          {kept === 0 ? null : <p className={styles.hint}>{t.kept(kept, formatInteger(kept))}</p>}
        </>
      )}
    </section>
  );
};
