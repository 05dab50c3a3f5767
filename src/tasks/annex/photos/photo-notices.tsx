import { formatBytes } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { MOST_PHOTO_BYTES } from "../../../intake/photos/photo-fault.ts";
import { IconButton } from "../../../ui/controls/icon-button.tsx";
import { Notice } from "../../../ui/feedback/notice.tsx";
import { photoTexts } from "../texts/photo-texts.ts";
import { MOST_PHOTOS } from "./photo-list.ts";
import styles from "./photo-section.module.css";
import type { PhotoNotice } from "./use-add-photos.ts";

export interface PhotoNoticesProps {
  readonly notices: readonly PhotoNotice[];
  /** Camera or chooser came back with nothing. */
  readonly nothing: boolean;
  readonly onDismiss: () => void;
  readonly onNothingSeen: () => void;
}

/** What did not become a photo, and what to do; and what to do when none came. */
export const PhotoNotices = (props: PhotoNoticesProps) => {
  const { notices, nothing, onDismiss, onNothingSeen } = props;
  const t = useTexts(photoTexts);
  const said = (notice: PhotoNotice): string => {
    if ("refused" in notice)
      return notice.refused === "full" ? t.full(formatInteger(MOST_PHOTOS)) : t.again(notice.name);
    const { name, fault } = notice;
    const words =
      fault.code === "too-large"
        ? t.faults["too-large"](formatBytes(fault.size), formatBytes(MOST_PHOTO_BYTES))
        : t.faults[fault.code];
    return `${name}: ${words}`;
  };
  if (notices.length === 0 && !nothing) return null;
  const lines = [...new Set(notices.map(said))];
  return (
    <div className={styles.notices}>
      {lines.length === 0 ? null : (
        <Notice
          tone="warning"
          title={lines[0] as string}
          announce
          actions={<IconButton icon="close" name={t.close} onClick={onDismiss} />}
        >
          {lines.slice(1).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
      {nothing ? (
        <Notice
          tone="info"
          title={t.nothing}
          announce
          actions={<IconButton icon="close" name={t.close} onClick={onNothingSeen} />}
        >
          <p>{t.nothingHint}</p>
        </Notice>
      ) : null}
    </div>
  );
};
