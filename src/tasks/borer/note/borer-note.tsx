import { useEffect, useState } from "react";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Coming } from "../../../ui/text/coming.tsx";
import type { Fact } from "../../../ui/text/fact-list.tsx";
import { FactNote } from "../../../ui/text/fact-note.tsx";
import type { PlotNoteProps } from "../../plot-note.ts";
import type { BorerAnalyses } from "../analysis/borer-analyses.ts";
import { standingOf } from "../analysis/groups/standing-of.ts";
import { choicesOf, filterOf, methodsOf } from "../model/borer-scope.ts";
import { readBorerView, writeBorerView } from "../model/borer-view.ts";
import { countText, intervalText, rateText } from "../round/rate-words.ts";
import { periodName } from "../season/period-name.ts";
import { groupTexts } from "../texts/group-texts.ts";
import { type JoinedRegister, joinedRegister } from "./joined-register.ts";
import { noteTexts } from "./note-texts.ts";
import { plotRate } from "./plot-rate.ts";

/** What the borer question knows of a plot: the rate at its monitoring points; nothing where it has none. */
export const BorerNote = (note: PlotNoteProps<BorerAnalyses>) => {
  const { register, index, documents, analyses, view: address, goTo } = note;
  const { locale } = useLocale();
  const t = useTexts(noteTexts);
  const g = useTexts(groupTexts);
  const readings = documents.readings.find(({ id }) => id === documents.activeReadings) ?? null;
  // Made-up readings say nothing of a person's plots, nor a person's of made-up ones.
  const met = readings?.provenance.sample === register.provenance.sample ? readings : null;
  const [joined, setJoined] = useState<JoinedRegister | "failed" | null>(null);
  useEffect(() => {
    let mounted = true;
    setJoined(null);
    if (met)
      joinedRegister(analyses, register, met).then(
        (value) => mounted && setJoined(value),
        () => mounted && setJoined("failed"),
      );
    return () => {
      mounted = false;
    };
  }, [analyses, register, met]);
  if (met === null || joined === "failed") return null;
  if (joined === null) return <Coming />;

  const { source, join } = joined;
  const view = readBorerView(address);
  const everywhere = { organisation: null, district: null, hamlet: null };
  const methods = methodsOf(source.columns);
  const rates = methods.flatMap(({ method }) => {
    const choices = choicesOf(source, methods, method);
    const filter = filterOf({ period: view.period, ...everywhere }, method, choices);
    const found = plotRate(source, join, index, filter);
    return found ? [{ method, filter, ...found }] : [];
  });
  const [main] = rates;
  if (main === undefined) return null;
  const [usual] = methods;
  const asked = view.method ?? usual?.method;
  // A point is shown only by a method it has readings of, and only where no place is left out.
  const { method, point } = rates.find((one) => one.method === asked) ?? main;
  const onPoint = {
    ...(method !== asked && { method }),
    ...everywhere,
    selection: { kind: "point", point } as const,
  };
  const threshold = main.method === "trampa" ? view.trapThreshold : view.threshold;
  const facts: Fact[] = rates.map(({ method, rate }) => ({
    label: t.rate[method],
    value: rateText(rate.rate, method, locale),
    hint:
      rate.rate === null
        ? undefined
        : `${intervalText(rate.interval, method, locale)} · ${countText(rate, method, locale)}`,
  }));
  const standing = standingOf(main.rate.interval, threshold);
  facts.push(
    { label: t.standing, value: g.tones[standing] },
    { label: t.points, value: t.pointsOf(main.rate.points, main.rate.readings) },
  );
  const apart = join.disagreements.filter(
    ({ byCode, byPosition }) => byCode === index || byPosition === index,
  ).length;
  return (
    <FactNote
      title={t.title}
      facts={facts}
      foot={t.foot(periodName(main.filter.period, locale), apart)}
      link={t.link}
      onLink={() => goTo("broca", writeBorerView(onPoint))}
    />
  );
};
