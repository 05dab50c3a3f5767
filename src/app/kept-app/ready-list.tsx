import { formatBytes } from "../../i18n/format-measure.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { KeptPart, OfflineStatus, PartName } from "../../offline/messages.ts";
import projectStyles from "../projects/projects.module.css";
import styles from "./offline.module.css";
import { offlineTexts } from "./offline-texts.ts";
import { ReadyRow } from "./ready-row.tsx";

const PARTS: readonly PartName[] = ["program", "data", "map"];

const isWhole = ({ files, filesHere }: KeptPart): boolean => files === filesHere;

/** Each part of the app with its tick and size. */
export const ReadyList = ({ status }: { readonly status: OfflineStatus }) => {
  const t = useTexts(offlineTexts);
  const whole = PARTS.every((name) => isWhole(status.parts[name]));
  const { version } = status.current ?? status.brought;
  return (
    <>
      <p className={projectStyles.text} role="status">
        {whole ? t.ready : t.lacking}
      </p>
      <ul className={styles.list}>
        {PARTS.map((name) => {
          const part = status.parts[name];
          return (
            <ReadyRow
              key={name}
              label={name === "program" ? t.version(version) : t[name]}
              ready={isWhole(part)}
              state={isWhole(part) ? t.here : t.partly(part.filesHere, part.files)}
              size={formatBytes(part.bytesHere)}
            />
          );
        })}
      </ul>
    </>
  );
};
