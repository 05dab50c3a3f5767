import { lazy, Suspense, useState } from "react";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { StatusLine } from "../../../ui/feedback/status-line.tsx";
import { ImportReview } from "../panel/import-review.tsx";
import { PendingTabs } from "../panel/pending-tabs.tsx";
import { useTemplates } from "../panel/template/use-templates.ts";
import { useDistricts } from "../panel/ubigeo/use-districts.ts";
import type { RegisterContext } from "../register-section.ts";
import { registerTexts } from "../texts.ts";
import { UniteOffer } from "../unite/unite-offer.tsx";
import styles from "./files-section.module.css";
import { OpenFiles } from "./open-files.tsx";

/** Fetched when asked for. */
const AddDialog = lazy(async () => ({
  default: (await import("../add/add-dialog.tsx")).AddDialog,
}));

/** Keys of the address: the file that is looked at, and the place of what was found in it. */
const SHOWN = "archivo";
const ISSUE = "aviso";

const placeOf = (text: string | null): number | null =>
  text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;

/** A file being looked at, or the list of what is open. */
export const FilesSection = (context: RegisterContext) => {
  const { documents, imports, view } = context;
  const { pending, taken } = imports;
  const [adding, setAdding] = useState<string | null>(null);
  const last = taken.at(-1);
  const templates = useTemplates(imports);
  const districts = useDistricts(context.embedded);
  const t = useTexts(registerTexts);
  const shown = pending.find(({ id }) => id === view.get(SHOWN)) ?? pending.at(-1);
  const show = (id: string) => view.set({ [SHOWN]: id, [ISSUE]: null });
  const issue = view.get(SHOWN) === shown?.id ? placeOf(view.get(ISSUE)) : null;
  const limit = documents.areas[0] ?? null;
  // Nobody's plots are added to made-up ones.
  const inUse = documents.registers.find(
    ({ id, provenance }) => id === documents.activeRegister && !provenance.sample,
  );
  const onUnited = (file: File) => context.openFiles([file], "plots", []);
  return (
    <div id="resultado" tabIndex={-1} className={styles.screen}>
      <div role="status" className={styles.status}>
        {last === undefined ? null : (
          <StatusLine
            icon="check"
            look="bare"
            strong={t.taken(last.name, t.takenAs[last.kind])}
            rest={taken.length > 1 ? t.takenSoFar(formatInteger(taken.length)) : ""}
          />
        )}
      </div>
      {taken.length > 1 && !shown ? (
        <div className={styles.offer}>
          <UniteOffer registers={documents.registers} onUnited={onUnited} />
        </div>
      ) : null}
      {shown ? (
        <>
          {pending.length > 1 ? (
            <PendingTabs
              pending={pending}
              shown={shown.id}
              onShow={show}
              onUse={(files) => {
                const [first, ...rest] = files.flatMap(({ id, choices, report }) =>
                  report ? [[id, choices.kind ?? report.suggestedKind] as const] : [],
                );
                if (first) imports.accept(...first, rest);
              }}
            />
          ) : null}
          <ImportReview
            key={shown.id}
            file={shown}
            imports={imports}
            analyses={context.analyses}
            templates={templates}
            districts={districts}
            limit={limit}
            issue={issue}
            fromRegister={view.get("desde") === "registro"}
            addTo={inUse ? { name: inUse.name, onAdd: () => setAdding(shown.id) } : null}
            onIssue={(place) =>
              view.set({ [SHOWN]: shown.id, [ISSUE]: place === null ? null : String(place) })
            }
          />
          {inUse && adding === shown.id ? (
            <Suspense fallback={null}>
              <AddDialog
                context={context}
                base={inUse}
                file={shown}
                onClose={() => setAdding(null)}
              />
            </Suspense>
          ) : null}
        </>
      ) : (
        <OpenFiles
          documents={documents}
          KeptLine={context.KeptLine}
          onUnited={onUnited}
          onChoose={() => context.chooseFiles(null)}
          onChooseFolder={() => context.chooseFiles(null, true)}
          onSample={context.openSample}
          onSampleReadings={context.openSampleReadings}
          onSampleTrial={context.openSampleTrial}
          onActivate={context.activateRegister}
          onActivateReadings={context.activateReadings}
          onActivateTrial={context.activateTrial}
          onActivateCatalogue={context.activateCatalogue}
          onClose={context.closeDocument}
        />
      )}
    </div>
  );
};
