import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { LATITUDE_BANDS } from "../../analysis/fit/fit-answer.ts";
import type { VarietiesModel } from "../../model/tab-parts.ts";
import { bandOf, bandWords, movedUp } from "../model/band-words.ts";
import type { AnsweredPlots } from "../model/use-plots-model.ts";
import { verdictOf } from "../model/verdict-code.ts";
import { VerdictCell } from "../pane/verdict-cell.tsx";
import { SameAs } from "../panel/same-as.tsx";
import { cardTexts } from "../texts/card-texts.ts";
import { verdictTexts } from "../texts/verdict-texts.ts";
import styles from "./plot-card.module.css";
import { verdictSentence } from "./verdict-sentence.ts";

export interface EntryFactsProps {
  readonly model: VarietiesModel;
  readonly answered: AnsweredPlots;
  readonly entry: number;
}

const NONE = 255;

/** One variety of the plot: its band, or both near 5°, and what the altitude says against it. */
export const EntryFacts = ({ model, answered, entry }: EntryFactsProps) => {
  const { locale } = useLocale();
  const t = useTexts(cardTexts);
  const v = useTexts(verdictTexts);
  const { answer, catalogue } = answered;
  const { entries, altitudeErrorM, latitudeBand, shiftM } = answer;
  const plot = entries.plot[entry]!;
  const written = entries.written[entry] ?? "";
  const variety = catalogue.varieties[entries.variety[entry]!];
  const { verdict, marginM, otherVerdict, otherMarginM } = entries.published;
  const code = verdict[entry]!;
  const other = otherVerdict[entry]!;
  const say = (of: number, margin: number): string =>
    verdictSentence(of, margin, altitudeErrorM[plot]!, written, locale);
  const own = LATITUDE_BANDS[latitudeBand[plot]!];
  const unknown = verdictOf(code) === "unknown-variety";
  const moved = entries.exercise;
  const bandNow = variety && own ? bandOf(variety, own) : null;
  return (
    <section className={styles.entry} aria-label={variety?.name ?? written}>
      <h4 className={styles.variety}>
        {variety?.name ?? (written === "" ? v["no-variety"] : `«${written}»`)}
        <VerdictCell code={code} />
      </h4>
      {variety && written.toLowerCase() !== variety.name.toLowerCase() ? (
        <p className={styles.small}>{t.writtenAs(written)}</p>
      ) : null}
      {variety && own ? (
        <p className={styles.small}>{t.bandOf[own](bandWords(bandOf(variety, own), locale))}</p>
      ) : null}
      <p className={styles.says}>{say(code, marginM[entry]!)}</p>
      {other === NONE || !variety
        ? null
        : LATITUDE_BANDS.filter((latitudes) => latitudes !== own).map((latitudes) => (
            <p key={latitudes} className={styles.small}>
              {t.bandOf[latitudes](bandWords(bandOf(variety, latitudes), locale))}{" "}
              {t.byOther(say(other, otherMarginM[entry]!))}
            </p>
          ))}
      {moved && bandNow ? (
        <p className={styles.exercise}>
          {t.inExercise(
            `${bandWords(movedUp(bandNow, shiftM), locale)}, ${v[verdictOf(moved.verdict[entry]!)].toLowerCase()}`,
          )}
        </p>
      ) : null}
      {unknown ? (
        <SameAs
          model={model}
          catalogue={catalogue}
          written={written}
          nearest={answer.unknown.find((one) => one.written === written)?.nearest ?? []}
        />
      ) : null}
    </section>
  );
};
