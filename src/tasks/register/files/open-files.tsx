import { type ComponentType, Suspense } from "react";
import type { Dataset } from "../../../domain/dataset.ts";
import type { Documents } from "../../../domain/documents.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { EmptyState } from "../../../ui/feedback/empty-state.tsx";
import { SampleBadge } from "../../../ui/feedback/sample-badge.tsx";
import { QualityPrint } from "../quality/quality-print.tsx";
import { registerTexts } from "../texts.ts";
import { UniteButton } from "../unite/unite-button.tsx";
import styles from "./open-files.module.css";
import { SystemLine } from "./system-line.tsx";

export interface OpenFilesProps {
  readonly documents: Documents;
  readonly KeptLine: ComponentType;
  readonly onUnited: (file: File) => void;
  readonly onChoose: () => void;
  readonly onChooseFolder: () => void;
  readonly onSample: () => void;
  readonly onSampleReadings: () => void;
  readonly onSampleTrial: () => void;
  readonly onActivate: (id: string) => void;
  readonly onActivateReadings: (id: string) => void;
  readonly onActivateTrial: (id: string) => void;
  /** null for the catalogue that ships. */
  readonly onActivateCatalogue: (id: string | null) => void;
  readonly onClose: (id: string) => void;
}

/** Embedded data cannot be closed: it is part of the product. */
const EMBEDDED_AREA = "sn08";

/** Telephones choose single files only. */
const mayChooseFolders = (): boolean =>
  typeof matchMedia === "function" && matchMedia("(pointer: fine)").matches;

/** What is open on this device, and the door for more. */
export const OpenFiles = (props: OpenFilesProps) => {
  const { documents, KeptLine } = props;
  const t = useTexts(registerTexts);
  const folders = mayChooseFolders();
  const isSample = (dataset: Dataset) => dataset.provenance.sample;
  const hasSample = documents.registers.some(isSample);
  const hasSampleReadings = documents.readings.some(isSample);
  const hasSampleTrial = documents.trials.some(isSample);
  const openedAs = {
    plots: t.opened,
    areas: t.opened,
    readings: t.openedReadings,
    trials: t.openedTrial,
    catalogue: t.openedCatalogue,
  };
  const item = (dataset: Dataset, actions: React.ReactNode) => (
    <li key={dataset.id} className={styles.item}>
      <div>
        <strong>{dataset.name}</strong>{" "}
        {dataset.provenance.sample ? <SampleBadge label={t.sampleMark} /> : null}
        <p className={styles.detail}>
          {openedAs[dataset.kind](
            formatInteger(dataset.provenance.accepted),
            formatInteger(dataset.provenance.read),
          )}
          {" · "}
          {t.hash} {dataset.provenance.sha256.slice(0, 12)}…
        </p>
        <SystemLine dataset={dataset} />
      </div>
      <div className={styles.actions}>{actions}</div>
    </li>
  );
  const closing = (id: string) => (
    <Button look="link" onClick={() => props.onClose(id)}>
      {t.close}
    </Button>
  );
  const activation = (active: boolean, onActivate: () => void) =>
    active ? (
      <span>{t.active}</span>
    ) : (
      <Button look="secondary" onClick={onActivate}>
        {t.activate}
      </Button>
    );
  const inUse = (
    dataset: Dataset,
    active: string | null,
    onActivate: (id: string) => void,
    more: React.ReactNode = null,
  ) =>
    item(
      dataset,
      <>
        {more}
        {activation(dataset.id === active, () => onActivate(dataset.id))}
        {closing(dataset.id)}
      </>,
    );
  return (
    <div className={styles.page}>
      <div className={styles.door}>
        <EmptyState
          title={folders ? t.dropHere : t.bringHere}
          actions={
            <>
              <Button icon="open" onClick={props.onChoose}>
                {t.choose}
              </Button>
              {folders ? (
                <Button look="secondary" onClick={props.onChooseFolder}>
                  {t.chooseFolder}
                </Button>
              ) : null}
              {hasSample ? null : (
                <Button look="secondary" onClick={props.onSample}>
                  {t.sample}
                </Button>
              )}
              {hasSampleReadings ? null : (
                <Button look="secondary" onClick={props.onSampleReadings}>
                  {t.sampleReadings}
                </Button>
              )}
              {hasSampleTrial ? null : (
                <Button look="secondary" onClick={props.onSampleTrial}>
                  {t.sampleTrial}
                </Button>
              )}
            </>
          }
        >
          <p>{t.dropText}</p>
          <p className={styles.detail}>{t.dropFormats}</p>
          {folders ? null : <p className={styles.detail}>{t.noFolders}</p>}
        </EmptyState>
      </div>
      <section className={styles.open}>
        <h2 className={styles.title}>{t.open}</h2>
        <p className={styles.detail}>{t.openHint}</p>
        <div className={styles.head}>
          <h3>{t.registers}</h3>
          <UniteButton registers={documents.registers} onUnited={props.onUnited} />
        </div>
        <ul className={styles.list}>
          {documents.registers.map((register) =>
            inUse(
              register,
              documents.activeRegister,
              props.onActivate,
              <QualityPrint register={register} />,
            ),
          )}
        </ul>
        {documents.readings.length > 0 ? (
          <>
            <h3 className={styles.heading}>{t.readings}</h3>
            <ul className={styles.list}>
              {documents.readings.map((sheet) =>
                inUse(sheet, documents.activeReadings, props.onActivateReadings),
              )}
            </ul>
          </>
        ) : null}
        {documents.trials.length > 0 ? (
          <>
            <h3 className={styles.heading}>{t.trials}</h3>
            <ul className={styles.list}>
              {documents.trials.map((trial) =>
                inUse(trial, documents.activeTrial, props.onActivateTrial),
              )}
            </ul>
          </>
        ) : null}
        {documents.catalogues.length > 0 ? (
          <>
            <h3 className={styles.heading}>{t.catalogues}</h3>
            <ul className={styles.list}>
              {documents.catalogues.map((catalogue) =>
                inUse(catalogue, documents.activeCatalogue, props.onActivateCatalogue),
              )}
              <li className={styles.item}>
                <div>
                  <strong>{t.shippedCatalogue}</strong>
                </div>
                <div className={styles.actions}>
                  {activation(documents.activeCatalogue === null, () =>
                    props.onActivateCatalogue(null),
                  )}
                </div>
              </li>
            </ul>
          </>
        ) : null}
        <h3 className={styles.heading}>{t.areas}</h3>
        <ul className={styles.list}>
          {documents.areas.map((area) =>
            item(area, area.id === EMBEDDED_AREA ? null : closing(area.id)),
          )}
        </ul>
      </section>
      <div className={styles.kept}>
        <Suspense fallback={null}>
          <KeptLine />
        </Suspense>
      </div>
    </div>
  );
};
