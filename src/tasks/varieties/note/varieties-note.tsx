import { useMemo } from "react";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Coming } from "../../../ui/text/coming.tsx";
import type { Fact } from "../../../ui/text/fact-list.tsx";
import { FactNote } from "../../../ui/text/fact-note.tsx";
import type { PlotNoteProps } from "../../plot-note.ts";
import { useAnswer } from "../../use-answer.ts";
import type { VarietiesAnalyses } from "../analysis/varieties-analyses.ts";
import { useCatalogueInUse } from "../model/use-catalogue-in-use.ts";
import { useFitSettings } from "../model/use-fit-settings.ts";
import { useHeights } from "../model/use-heights.ts";
import { altitudeWords } from "../plots/card/altitude-words.ts";
import { verdictSentence } from "../plots/card/verdict-sentence.ts";
import { NO_PLOTS_FILTER, writeFilter } from "../plots/model/plots-view.ts";
import { wordOf } from "../plots/model/register-words.ts";
import { verdictOf } from "../plots/model/verdict-code.ts";
import { verdictTexts } from "../plots/texts/verdict-texts.ts";
import { noteTexts } from "./note-texts.ts";
import { onePlot } from "./one-plot.ts";

/** Tab and filters that show any plot. */
const ON_PLOTS = { v: null, ...writeFilter(NO_PLOTS_FILTER) } as const;

/** What the varieties question knows of a plot: its altitude against the band of each variety it grows. */
export const VarietiesNote = (note: PlotNoteProps<VarietiesAnalyses>) => {
  const { register, index, documents, analyses, view: address, embedded, goTo } = note;
  const { locale } = useLocale();
  const t = useTexts(noteTexts);
  const v = useTexts(verdictTexts);
  const { value: catalogue, settled } = useCatalogueInUse({ documents, embedded });
  const heights = useHeights(embedded);
  const [settings] = useFitSettings(address, register.id);
  // Names in the address were said of the register that is shown.
  const shown = register.id === documents.activeRegister;
  const question = useMemo(
    () =>
      catalogue && heights.settled
        ? {
            ...onePlot(register, index),
            catalogue: catalogue.varieties,
            heights: heights.value,
            // The exercise is the screen's: a card says what is published.
            settings: {
              ...settings,
              warmingC: 0,
              equivalences: shown ? settings.equivalences : {},
            },
          }
        : null,
    [register, index, catalogue, heights, settings, shown],
  );
  const { value: answer, cancelled } = useAnswer(analyses, "varietyFit", question);
  if (cancelled || (settled && catalogue === null)) return null;
  if (answer === null || catalogue === null) return <Coming />;

  const { entries, altitude, altitudeErrorM } = answer;
  const [metres, error] = [altitude[0] as number, altitudeErrorM[0] as number];
  const found = entries.written.map((written, entry): Fact => {
    const { verdict, marginM } = entries.published;
    const code = verdict[entry] as number;
    const known = catalogue.varieties[entries.variety[entry] as number];
    return {
      label: known?.name ?? (written === "" ? t.noVariety : `«${written}»`),
      value: v[verdictOf(code)],
      hint: verdictSentence(code, marginM[entry] as number, error, written, locale),
    };
  });
  return (
    <FactNote
      title={t.title}
      facts={[
        {
          label: t.altitude,
          value: Number.isFinite(metres)
            ? t.altitudeValue(formatInteger(metres), formatInteger(error))
            : t.noAltitude,
          hint: altitudeWords(answer, 0, wordOf(register, "altitud_msnm", index), locale).join(" "),
        },
        ...found,
      ]}
      link={t.link}
      onLink={() => goTo("variedades", ON_PLOTS)}
    />
  );
};
