import { useCallback, useEffect, useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { recoverProjects } from "../../store/project-list.ts";
import { CopyLine } from "../../tasks/fieldwork/copy-line/copy-line.tsx";
import { Notice } from "../../ui/feedback/notice.tsx";
import { Dialog } from "../../ui/layout/dialog.tsx";
import { KeptBasemaps } from "../basemaps/kept-basemaps.tsx";
import { OfflineSection } from "../kept-app/offline-section.tsx";
import { useApp } from "../shell/app-context.ts";
import { useSession } from "../state/session.ts";
import { DeleteStep } from "./delete-step.tsx";
import { keepRefused } from "./keep-refused.ts";
import { ProjectRows } from "./project-rows.tsx";
import { type ProjectSummary, summariseProjects } from "./project-summary.ts";
import styles from "./projects.module.css";
import { projectsTexts } from "./projects-texts.ts";
import { RoomTaken } from "./room-taken.tsx";
import { Safekeeping } from "./safekeeping.tsx";
import { UnfinishedImports } from "./unfinished-imports.tsx";

const loadAgain = (): void => {
  const { pathname, search } = window.location;
  window.history.replaceState(null, "", pathname + search);
  window.location.reload();
};

/** What this device keeps: projects, files that wait, room, and the browser's promise to keep it. */
export const KeptDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useTexts(projectsTexts);
  const { goTo } = useApp();
  const pending = useSession((s) => s.pending);
  const [projects, setProjects] = useState<readonly ProjectSummary[] | null>(null);
  const [leaving, setLeaving] = useState<ProjectSummary | null>(null);
  const [gone, setGone] = useState(false);
  const look = useCallback(() => {
    void recoverProjects(t.recovered)
      .then(() => summariseProjects(t.first))
      .then(setProjects);
  }, [t]);
  useEffect(look, [look]);
  const here = projects?.find(({ current }) => current);
  const done = () => {
    // A page without its project begins anew, in the first one.
    if (gone && leaving?.current) return loadAgain();
    setGone(false);
    setLeaving(null);
    look();
    // There may be room now for what had none.
    if (gone) void keepRefused();
  };
  if (leaving !== null)
    return (
      <Dialog open title={t.removeTitle(leaving.name)} closeName={t.close} onClose={done}>
        <DeleteStep project={leaving} onCancel={done} onGone={() => setGone(true)} onDone={done} />
      </Dialog>
    );
  return (
    <Dialog open title={t.title} closeName={t.close} onClose={onClose}>
      {here?.contents.unread ? (
        <Notice tone="attention" title={t.nothingKept} announce>
          {t.nothingKeptNext}
        </Notice>
      ) : (
        <p className={styles.lead}>{t.lead}</p>
      )}
      <CopyLine
        onPrepare={() => {
          onClose();
          goTo("preparar");
        }}
      />
      {projects && here && (
        <>
          <ProjectRows projects={projects} onChanged={look} onDelete={setLeaving} />
          <UnfinishedImports
            files={here.contents.imports.filter(({ id }) =>
              pending.every((shown) => shown.id !== id),
            )}
            onChanged={look}
            onClose={onClose}
          />
          <RoomTaken bytes={here.contents.bytes} />
        </>
      )}
      <KeptBasemaps />
      <OfflineSection />
      {here?.contents.unread ? null : <Safekeeping />}
    </Dialog>
  );
};
