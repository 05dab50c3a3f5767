import { type ReactNode, useState } from "react";
import { formatBytes } from "../../../../i18n/format-measure.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import parts from "../../../../ui/layout/panel-parts.module.css";
import { saveFile } from "../../../../ui/save-file.ts";
import type { MadeFile, Making } from "../files/made-file.ts";
import { takeawayTexts } from "../texts/takeaway-texts.ts";
import { MadeNotes } from "./made-notes.tsx";
import styles from "./takeaway-parts.module.css";
import { useMaking } from "./use-making.ts";
import { type Turn, useTurn } from "./use-turn.ts";
import { WorkState } from "./work-state.tsx";

export interface FilePartProps {
  readonly turn: Turn;
  readonly title: string;
  readonly about: string;
  readonly makeLabel: string;
  /** Choices before it is made; changing one lets the file made go. */
  readonly options?: (forget: () => void) => ReactNode;
  readonly make: (making: Making) => Promise<MadeFile>;
}

/** One kind of file: made first, then its size is told, then it is saved. */
export const FilePart = ({ turn, title, about, makeLabel, options, make }: FilePartProps) => {
  const t = useTexts(takeawayTexts);
  const { work, start, cancel, forget } = useMaking<MadeFile>();
  useTurn(turn, work);
  const [saved, setSaved] = useState(false);
  const forgetAll = (): void => {
    setSaved(false);
    forget();
  };
  const made = work.kind === "ready" ? work.made : null;
  const size = formatBytes(made?.blob.size ?? 0);
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>{title}</h3>
      <p className={styles.about}>{about}</p>
      {options?.(forgetAll)}
      <WorkState work={work} onCancel={cancel} />
      {made ? (
        <>
          <MadeNotes {...made} />
          <p className={parts.hint} role="status">
            {saved ? t.saved(made.name) : t.ready(size)}
          </p>
          <div className={styles.actions}>
            <Button
              look="primary"
              icon="download"
              onClick={() => {
                saveFile(made.name, made.blob, made.blob.type);
                setSaved(true);
              }}
            >
              {t.save(made.name, size)}
            </Button>
          </div>
        </>
      ) : (
        work.kind !== "working" && (
          <div className={styles.actions}>
            <Button
              disabled={turn.taken}
              onClick={() => {
                setSaved(false);
                start(make);
              }}
            >
              {makeLabel}
            </Button>
            {turn.taken && <p className={styles.busy}>{t.busy}</p>}
          </div>
        )
      )}
    </section>
  );
};
