import { useCallback } from "react";
import type { AnnexPhoto } from "../../../domain/annex/annex-entry.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { EmptyState } from "../../../ui/feedback/empty-state.tsx";
import { StatusLine } from "../../../ui/feedback/status-line.tsx";
import type { ViewState } from "../../view-state.ts";
import { useAnnexActions } from "../model/use-annex-actions.tsx";
import type { AnnexModel } from "../model/use-annex-model.ts";
import { PhotoSection } from "../photos/photo-section.tsx";
import { annexTexts } from "../texts/annex-texts.ts";
import { formTexts } from "../texts/form-texts.ts";
import { EntryForm } from "./entry-form.tsx";
import { KeptLine } from "./kept-line.tsx";

export interface AnnexWritingProps {
  readonly model: AnnexModel;
  readonly address: ViewState;
}

/** Form and photos of the plot that is being written. */
export const AnnexWriting = ({ model, address }: AnnexWritingProps) => {
  const t = useTexts(annexTexts);
  const f = useTexts(formTexts);
  const { register, answer, places, writing, entries, photosLeft } = model;
  const { changeEntry, step, inAll, startAgain, told } = useAnnexActions(model, address);
  const changePhotos = useCallback(
    (change: (photos: readonly AnnexPhoto[]) => readonly AnnexPhoto[]) =>
      changeEntry((entry) => ({ photos: change(entry.photos) })),
    [changeEntry],
  );
  if (register === null) return null;
  if (writing === null) return <EmptyState title={t.noPlots}>{t.noPlotsHint}</EmptyState>;
  const entry = entries.ready ? entries.byPlace.get(writing) : undefined;
  if (entry === undefined) return <StatusLine icon="open" look="bare" strong={f.loading} />;
  return (
    <>
      <EntryForm
        key={`${register.id} ${writing}`}
        code={register.ids[writing] ?? ""}
        entry={entry}
        at={places.indexOf(writing)}
        count={places.length}
        onChange={changeEntry}
        onStep={step}
        onInAll={inAll}
        told={told}
        onStartAgain={startAgain}
      />
      <PhotoSection
        key={`${register.id} ${writing} fotos`}
        register={register}
        place={writing}
        plane={answer.result?.plane ?? null}
        photos={entry.photos}
        onChange={changePhotos}
        onLeft={photosLeft.change}
      />
      <KeptLine kept={entries.kept} issue={entries.issue} />
    </>
  );
};
