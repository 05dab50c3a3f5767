import { lazy, Suspense, useCallback } from "react";
import type { OverlapAnalyses } from "../../../answers/overlap/overlap-analyses.ts";
import { crsName } from "../../../geo/crs/crs-name.ts";
import type { Metres } from "../../../geo/units.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { EmptyState } from "../../../ui/feedback/empty-state.tsx";
import { LimitProgress } from "../../../ui/feedback/limit-progress.tsx";
import { Notice } from "../../../ui/feedback/notice.tsx";
import { LiveRegion } from "../../../ui/text/live-region.tsx";
import type { TaskContext } from "../../task.ts";
import { useAuthorities } from "../model/use-authorities.ts";
import type { OverlapModel } from "../model/use-overlap-model.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import { Answer } from "./answer.tsx";
import { AreaChoice } from "./area-choice.tsx";
import { ToleranceChoice } from "./tolerance-choice.tsx";
import { VerdictWaffle } from "./verdict-waffle.tsx";

/** Only a layer that claims to be the sanctuary has one. */
const AuthorityNote = lazy(async () => ({
  default: (await import("./authority-note.tsx")).AuthorityNote,
}));
const PanelRest = lazy(async () => ({ default: (await import("./panel-rest.tsx")).PanelRest }));

export interface OverlapPanelProps {
  readonly context: TaskContext<OverlapAnalyses>;
  readonly model: OverlapModel;
}

/** The right margin: answer first, then doubt, then what can be changed. */
export const OverlapPanel = ({ context, model }: OverlapPanelProps) => {
  const t = useTexts(panelTexts);
  const { view: address, analyses, chooseFiles, opening, openSample } = context;
  const { view, register, areas, chosen, answers, focused, result, stale } = model;
  const authorities = useAuthorities(analyses, areas);
  const summary = focused ? model.summaries.get(focused.id) : undefined;
  const progress = answers.answers.find((one) => one.progress)?.progress;
  const cancelled = answers.answers.some((one) => one.cancelled);
  const { set } = address;
  const setTolerance = useCallback((tolerance: Metres) => set({ tol: String(tolerance) }), [set]);
  const choose = (id: string, is: boolean) => {
    const ids = areas
      .map((area) => area.id)
      .filter((known) => (known === id ? is : chosen.some((area) => area.id === known)));
    address.set({ areas: ids.length > 0 ? ids.join(",") : "ninguna" });
  };
  // Before the first answer nothing stands that it would push away.
  const first = !summary && (opening || (register !== null && answers.working));
  // What is still made of an answer that stands is told below it, where it pushes nothing away when it ends.
  const answered = summary !== undefined && !stale;
  const waiting = progress ? (
    <LimitProgress
      title={t.working(formatInteger(progress.total))}
      detail={t.doneOf(formatInteger(progress.done), formatInteger(progress.total))}
      share={progress.total > 0 ? progress.done / progress.total : null}
      cancelLabel={t.cancel}
      onCancel={answers.cancel}
    />
  ) : null;
  if (first)
    return (
      <>
        <p role="status">{t.opening}</p>
        {waiting}
      </>
    );
  if (register === null)
    return (
      <EmptyState
        title={t.noRegister}
        actions={
          <>
            <Button onClick={() => chooseFiles("plots")}>{t.chooseFile}</Button>
            <Button look="secondary" onClick={openSample}>
              {t.useSample}
            </Button>
          </>
        }
      >
        {t.noRegisterHint}
      </EmptyState>
    );
  return (
    <>
      {summary ? (
        <>
          <Answer
            summary={summary}
            area={chosen.length > 1 ? (focused?.name ?? null) : null}
            plane={result ? crsName(result.plane) : ""}
            tolerance={result?.tolerance ?? 0}
            stale={stale}
          />
          <VerdictWaffle summary={summary} />
          <LiveRegion
            message={
              stale ? "" : `${formatInteger(summary.possible)} ${t.possible(summary.possible)}`
            }
          />
        </>
      ) : null}
      {answered ? null : waiting}
      {cancelled ? (
        <Notice
          tone="warning"
          title={t.cancelled}
          actions={<Button onClick={answers.again}>{t.again}</Button>}
        />
      ) : null}
      <AreaChoice
        areas={areas}
        chosen={new Set(chosen.map((area) => area.id))}
        focused={focused?.id ?? null}
        summaries={model.summaries}
        onChoose={choose}
        onFocus={(id) => address.set({ area: id })}
        onAdd={() => chooseFiles("areas")}
      />
      {chosen.length === 0 ? <Notice tone="warning" title={t.noArea} /> : null}
      {areas.map(({ id, name }) => {
        const authority = authorities.get(id);
        return authority ? (
          <Suspense key={id} fallback={null}>
            <AuthorityNote name={name} authority={authority} />
          </Suspense>
        ) : null;
      })}
      <ToleranceChoice tolerance={view.tolerance} onChange={setTolerance} />
      {result ? (
        <Suspense fallback={null}>
          <PanelRest
            register={register}
            result={result}
            summary={summary}
            edges={view.bandEdges}
            onEdges={(franjas) => address.set({ franjas })}
          />
        </Suspense>
      ) : null}
      {answered ? waiting : null}
    </>
  );
};
