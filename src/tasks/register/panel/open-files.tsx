import type { Dataset } from "../../../domain/dataset.ts";
import type { Documents } from "../../../domain/documents.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { EmptyState } from "../../../ui/feedback/empty-state.tsx";
import { SampleBadge } from "../../../ui/feedback/sample-badge.tsx";
import { registerTexts } from "../texts.ts";
import styles from "./open-files.module.css";

export interface OpenFilesProps {
  readonly documents: Documents;
  readonly onChoose: () => void;
  readonly onSample: () => void;
  readonly onActivate: (id: string) => void;
  readonly onClose: (id: string) => void;
}

/** Embedded data cannot be closed: it is part of the product. */
const EMBEDDED_AREA = "sn08";

/** What is open on this device, and the door for more. */
export const OpenFiles = (props: OpenFilesProps) => {
  const { documents } = props;
  const t = useTexts(registerTexts);
  const hasSample = documents.registers.some((register) => register.provenance.sample);
  const item = (dataset: Dataset, actions: React.ReactNode) => (
    <li key={dataset.id} className={styles.item}>
      <div>
        <strong>{dataset.name}</strong>{" "}
        {dataset.provenance.sample ? <SampleBadge label={t.sampleMark} /> : null}
        <p className={styles.detail}>
          {t.opened(
            formatInteger(dataset.provenance.accepted),
            formatInteger(dataset.provenance.read),
          )}
          {" · "}
          {t.hash} {dataset.provenance.sha256.slice(0, 12)}…
        </p>
      </div>
      <div className={styles.actions}>{actions}</div>
    </li>
  );
  const closing = (id: string) => (
    <Button look="link" onClick={() => props.onClose(id)}>
      {t.close}
    </Button>
  );
  return (
    <div className={styles.page}>
      <EmptyState
        title={t.dropHere}
        actions={
          <>
            <Button icon="open" onClick={props.onChoose}>
              {t.choose}
            </Button>
            {hasSample ? null : (
              <Button look="secondary" onClick={props.onSample}>
                {t.sample}
              </Button>
            )}
          </>
        }
      >
        {t.dropText}
      </EmptyState>
      <section>
        <h2 className={styles.title}>{t.open}</h2>
        <p className={styles.detail}>{t.openHint}</p>
        <h3 className={styles.heading}>{t.registers}</h3>
        <ul className={styles.list}>
          {documents.registers.map((register) =>
            item(
              register,
              <>
                {register.id === documents.activeRegister ? (
                  <span>{t.active}</span>
                ) : (
                  <Button look="secondary" onClick={() => props.onActivate(register.id)}>
                    {t.activate}
                  </Button>
                )}
                {closing(register.id)}
              </>,
            ),
          )}
        </ul>
        <h3 className={styles.heading}>{t.areas}</h3>
        <ul className={styles.list}>
          {documents.areas.map((area) =>
            item(area, area.id === EMBEDDED_AREA ? null : closing(area.id)),
          )}
        </ul>
      </section>
    </div>
  );
};
