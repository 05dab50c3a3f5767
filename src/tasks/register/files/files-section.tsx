import { useState } from "react";
import { useTexts } from "../../../i18n/use-texts.ts";
import { StatusLine } from "../../../ui/feedback/status-line.tsx";
import { ImportReview } from "../panel/import-review.tsx";
import { PendingTabs } from "../panel/pending-tabs.tsx";
import type { RegisterContext } from "../register-section.ts";
import { registerTexts } from "../texts.ts";
import styles from "./files-section.module.css";
import { OpenFiles } from "./open-files.tsx";

/** A file being looked at, or the list of what is open. */
export const FilesSection = (context: RegisterContext) => {
  const { documents, imports } = context;
  const { pending, takenArea } = imports;
  const t = useTexts(registerTexts);
  const [shownId, setShownId] = useState<string | null>(null);
  const shown = pending.find((file) => file.id === shownId) ?? pending.at(-1);
  const limit = documents.areas[0] ?? null;
  return (
    <div id="resultado" tabIndex={-1} className={styles.screen}>
      {shown ? (
        <>
          <div role="status" className={styles.status}>
            {takenArea === null ? null : (
              <StatusLine icon="check" look="bare" strong={t.taken(takenArea)} />
            )}
          </div>
          {pending.length > 1 ? (
            <PendingTabs pending={pending} shown={shown.id} onShow={setShownId} />
          ) : null}
          <ImportReview key={shown.id} file={shown} imports={imports} limit={limit} />
        </>
      ) : (
        <OpenFiles
          documents={documents}
          onChoose={() => context.chooseFiles(null)}
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
