import { lazy, Suspense } from "react";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Notice } from "../../../../ui/feedback/notice.tsx";
import { LiveRegion } from "../../../../ui/text/live-region.tsx";
import { ProgressNote } from "../../../progress-note.tsx";
import type { VarietiesModel } from "../../model/tab-parts.ts";
import type { VarietiesContext } from "../../varieties-context.ts";
import type { PlotsModel } from "../model/use-plots-model.ts";
import { answerTexts } from "../texts/answer-texts.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import { FitAnswerSection } from "./fit-answer-section.tsx";
import { NoRegister, NoVarieties } from "./no-plots.tsx";
import styles from "./panel.module.css";

export interface PlotsPanelProps {
  readonly context: VarietiesContext;
  readonly model: VarietiesModel;
  readonly plots: PlotsModel;
}

/** What a selection opens is fetched with the first one. */
const PlotCard = lazy(async () => ({ default: (await import("../card/plot-card.tsx")).PlotCard }));

/** The chosen plot, the answer and its doubts; or what to open first. */
export const PlotsPanel = ({ context, model, plots }: PlotsPanelProps) => {
  const t = useTexts(panelTexts);
  const a = useTexts(answerTexts);
  const { register, fit, selected, settings } = model;
  const { answered } = plots;
  if (register === null) return <NoRegister context={context} />;
  const card =
    answered && selected !== null ? (
      <Suspense fallback={null}>
        <PlotCard context={context} model={model} answered={answered} plot={selected} />
      </Suspense>
    ) : null;
  if (register.fields.variedades === undefined)
    return (
      <>
        {card}
        <NoVarieties context={context} file={register.provenance.name} />
      </>
    );
  const summary = answered?.summary;
  const noColumn = register.fields.altitud_msnm === undefined;
  return (
    <>
      {card}
      <div className={styles.answerRoom}>
        {answered ? <FitAnswerSection model={model} answered={answered} /> : null}
        {answered || fit.progress || fit.cancelled || model.catalogueMissing ? null : (
          <p role="status">{a.waiting}</p>
        )}
        <ProgressNote answered={fit} title={a.working} />
        {model.catalogueMissing ? (
          <Notice tone="attention" title={a.noCatalogue} announce>
            {a.noCatalogueText}
          </Notice>
        ) : null}
        {model.reliefMissing ? (
          <Notice tone="warning" title={a.noRelief} announce>
            {a.noReliefText}
          </Notice>
        ) : null}
        {summary && noColumn && !model.reliefMissing ? (
          <Notice tone="info" title={t.noAltitudes}>
            {summary.fromRelief > 0
              ? t.noAltitudesText(formatInteger(settings.reliefErrorM))
              : t.noAltitudesAtAll}
          </Notice>
        ) : null}
      </div>
      <LiveRegion
        message={
          summary && fit.current
            ? `${formatInteger(summary.outside)} ${a.outside(summary.outside, formatInteger(summary.compared))}`
            : ""
        }
      />
    </>
  );
};
