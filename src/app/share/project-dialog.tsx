import { useEffect, useState } from "react";
import type { Issue } from "../../domain/issue/issue.ts";
import { issueSentence } from "../../i18n/issues/issue-sentence.ts";
import { useLocale } from "../../i18n/use-locale.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/controls/button.tsx";
import { Checkbox } from "../../ui/controls/checkbox.tsx";
import { LimitProgress } from "../../ui/feedback/limit-progress.tsx";
import { Notice } from "../../ui/feedback/notice.tsx";
import { Dialog } from "../../ui/layout/dialog.tsx";
import { FactList } from "../../ui/text/fact-list.tsx";
import { currentName } from "../projects/project-summary.ts";
import { projectsTexts } from "../projects/projects-texts.ts";
import { parseAddress } from "../state/address.ts";
import { beginProject } from "./begin-project.ts";
import { showJoined } from "./joined-note.tsx";
import { nameOfProject } from "./name-of-project.ts";
import { addProject, type ReadyProject, readyProject } from "./open-project.ts";
import { fieldCounts, projectCounts, projectFacts } from "./project-facts.ts";
import { projectTexts } from "./project-texts.ts";
import styles from "./share.module.css";

export interface ProjectDialogProps {
  readonly file: File;
  readonly onClose: () => void;
}

type State =
  | { readonly step: "reading" }
  | { readonly step: "ready"; readonly ready: ReadyProject }
  | { readonly step: "refused"; readonly found: Issue }
  | { readonly step: "failed"; readonly detail: string };

const Refused = ({ found }: { readonly found: Issue }) => {
  const { locale } = useLocale();
  const { title, next } = issueSentence(found, locale);
  return (
    <Notice tone="attention" title={title} announce>
      {next}
    </Notice>
  );
};

/** What a project would bring, before it does: what is added, what is here already, and what the person decides. */
export const ProjectDialog = ({ file, onClose }: ProjectDialogProps) => {
  const t = useTexts(projectTexts);
  const kept = useTexts(projectsTexts);
  const [state, setState] = useState<State>({ step: "reading" });
  const [replace, setReplace] = useState(false);
  const [opening, setOpening] = useState<"add" | "begin" | null>(null);
  const [notBegun, setNotBegun] = useState<"full" | "refused" | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    readyProject(file, stop.signal).then(
      (ready) => {
        if (stop.signal.aborted) return;
        setState("code" in ready ? { step: "refused", found: ready } : { step: "ready", ready });
      },
      (cause: unknown) => {
        if (stop.signal.aborted) return;
        const detail = cause instanceof Error ? cause.message : String(cause);
        setState({ step: "failed", detail });
      },
    );
    return () => stop.abort();
  }, [file]);
  // In the field one receives what a companion recorded, to have both.
  const joining = parseAddress(window.location.hash).tarea === "campo";
  const ready = state.step === "ready" ? state.ready : null;
  const failed = (cause: unknown): void => {
    setOpening(null);
    setState({ step: "failed", detail: cause instanceof Error ? cause.message : String(cause) });
  };
  const add = (it: ReadyProject) => {
    setOpening("add");
    addProject(it, replace, t.otherVersion).then(() => {
      showJoined(fieldCounts(t, it.merge.field));
      onClose();
    }, failed);
  };
  const name = ready ? nameOfProject(ready.apart, file.name, t.untitled) : "";
  const begin = (it: ReadyProject) => {
    setOpening("begin");
    // Where it goes well the page is loaded again.
    beginProject(it.apart, name).then((reason) => {
      if (reason === null) return;
      setOpening(null);
      setNotBegun(reason === "full" ? "full" : "refused");
    }, failed);
  };
  const others = ready?.merge.otherAnnexes.length ?? 0;
  return (
    <Dialog
      open
      title={t.title(file.name)}
      closeName={t.close}
      onClose={onClose}
      actions={
        ready && (
          <>
            <Button
              look={joining ? "secondary" : "primary"}
              disabled={opening !== null}
              onClick={() => begin(ready)}
            >
              {opening === "begin" ? t.beginning : t.begin}
            </Button>
            <Button
              look={joining ? "primary" : "secondary"}
              disabled={opening !== null}
              onClick={() => add(ready)}
            >
              {t.add}
            </Button>
          </>
        )
      }
    >
      <div className={styles.facts}>
        {state.step === "reading" && (
          <LimitProgress
            title={t.reading}
            share={null}
            cancelLabel={t.cancel}
            onCancel={onClose}
            delay={0}
          />
        )}
        {state.step === "refused" && <Refused found={state.found} />}
        {state.step === "failed" && (
          <Notice tone="attention" title={t.failed} announce>
            {state.detail}
          </Notice>
        )}
        {ready && (
          <>
            <p className={styles.text}>
              {t.lead(ready.version)}{" "}
              {ready.merge.field.deleted > 0 ? t.someGo(ready.merge.field.deleted) : t.nothingGoes}{" "}
              {t.stays}
            </p>
            <section className={styles.way}>
              <h3 className={styles.name}>{t.begin}</h3>
              <p className={styles.text}>
                {t.beginHint(name, kept.contents(projectCounts(ready.apart)))}
              </p>
              {notBegun && <Notice tone="attention" title={t.notBegun[notBegun]} announce />}
            </section>
            <section className={styles.way}>
              <h3 className={styles.name}>{t.add}</h3>
              <p className={styles.text}>{t.addHint(currentName(kept.first))}</p>
              <FactList facts={projectFacts(ready.merge, t)} />
              {others > 0 && (
                <Checkbox
                  label={t.replace(others)}
                  hint={t.replaceHint}
                  checked={replace}
                  onChange={setReplace}
                />
              )}
            </section>
          </>
        )}
      </div>
    </Dialog>
  );
};
