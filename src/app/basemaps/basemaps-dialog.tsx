import { useCallback, useEffect, useState } from "react";
import { blobSource } from "../../domain/basemap/byte-source.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { FileButton } from "../../ui/controls/file-button.tsx";
import { LimitProgress } from "../../ui/feedback/limit-progress.tsx";
import { Dialog } from "../../ui/layout/dialog.tsx";
import projectStyles from "../projects/projects.module.css";
import { Safekeeping } from "../projects/safekeeping.tsx";
import { AddressPart } from "./address-part.tsx";
import { BasemapItem } from "./basemap-item.tsx";
import { cancelWork, forgetSaid, openShelf, useShelf } from "./basemap-shelf.ts";
import styles from "./basemaps.module.css";
import { basemapsTexts } from "./basemaps-texts.ts";
import { type Candidate, readCandidate } from "./candidate.ts";
import { CandidateCard } from "./candidate-card.tsx";
import { extractCommand } from "./extract-command.ts";

const NONE: readonly File[] = [];

export interface BasemapsDialogProps {
  readonly onClose: () => void;
  /** Archives that were brought by another door, looked at as it opens. */
  readonly files?: readonly File[];
}

/** A person's own basemaps: those that are here, and how another comes. */
export const BasemapsDialog = ({ onClose, files = NONE }: BasemapsDialogProps) => {
  const t = useTexts(basemapsTexts);
  const { kept, loose, work, said } = useShelf();
  const [candidates, setCandidates] = useState<readonly Candidate[]>([]);
  useEffect(() => {
    void openShelf();
  }, []);
  const take = useCallback(async (chosen: readonly File[]) => {
    forgetSaid();
    setCandidates(chosen.map(({ name }) => ({ name, state: "reading" })));
    const read = chosen.map((file) => readCandidate(file.name, blobSource(file), { kind: "file" }));
    setCandidates(await Promise.all(read));
  }, []);
  useEffect(() => {
    if (files.length > 0) void take(files);
  }, [files, take]);
  const { lacks } = t;
  return (
    <Dialog open title={t.door} closeName={t.close} onClose={onClose}>
      <p className={projectStyles.lead}>{t.lead}</p>
      {kept.length + loose.length > 0 && (
        <ul className={projectStyles.list}>
          {kept
            .filter(({ id }) => work?.doing !== "keeping" || id !== work.basemap.id)
            .map((basemap) => (
              <BasemapItem key={basemap.id} basemap={basemap} kept busy={work !== null} />
            ))}
          {loose.map(({ basemap }) => (
            <BasemapItem key={basemap.id} basemap={basemap} kept={false} busy={work !== null} />
          ))}
        </ul>
      )}
      <Work />
      <p className={projectStyles.text} role="status">
        {said &&
          (said.what === "removed"
            ? t.removed(said.name, said.bytes)
            : t.said[said.what](said.name))}
      </p>
      {candidates.map((candidate, i) => (
        <CandidateCard
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name; they are set together.
          key={`${candidate.name} ${i}`}
          candidate={candidate}
          busy={work !== null}
          onDone={() => setCandidates((now) => now.filter((one) => one !== candidate))}
        />
      ))}
      <div className={styles.part}>
        <div className={projectStyles.actions}>
          <FileButton
            icon="open"
            label={t.open}
            accept=".pmtiles"
            disabled={work !== null}
            onFiles={(chosen) => void take(chosen)}
          />
        </div>
        <AddressPart onRead={(candidate) => setCandidates([candidate])} />
        <details className={styles.lacks}>
          <summary>{lacks.title}</summary>
          <ul>
            {lacks.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          <p>{lacks.howTo}</p>
          <code className={styles.command}>{extractCommand(lacks.source)}</code>
        </details>
      </div>
      <Safekeeping />
    </Dialog>
  );
};

const Work = () => {
  const t = useTexts(basemapsTexts);
  const { work } = useShelf();
  if (work === null) return null;
  const { basemap, doing, bytes } = work;
  return (
    <LimitProgress
      key={basemap.id}
      title={t[doing](basemap.name)}
      detail={t.ofBytes(Math.min(bytes, basemap.bytes), basemap.bytes)}
      share={bytes / basemap.bytes}
      cancelLabel={t.cancel}
      onCancel={cancelWork}
    />
  );
};
