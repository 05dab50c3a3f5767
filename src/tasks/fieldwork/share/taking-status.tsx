import { formatBytes } from "../../../i18n/format-measure.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Notice } from "../../../ui/feedback/notice.tsx";
import { StatusLine } from "../../../ui/feedback/status-line.tsx";
import { takeTexts } from "./take-texts.ts";
import type { Taking } from "./use-taking.ts";

export interface TakingStatusProps {
  readonly taking: Taking;
  readonly onNow: () => void;
}

const sizeOf = (files: readonly File[]): string =>
  formatBytes(files.reduce((sum, { size }) => sum + size, 0));

/** What became of the ware that was asked for: shared, downloaded or neither, in words. */
export const TakingStatus = ({ taking, onNow }: TakingStatusProps) => {
  const t = useTexts(takeTexts);
  if (taking.step === "preparing")
    return <StatusLine icon="share" look="bare" strong={t.preparing} />;
  if (taking.step === "left") return <StatusLine icon="info" look="bare" strong={t.cancelled} />;
  if (taking.step === "failed")
    return (
      <Notice tone="attention" title={t.failed}>
        {taking.detail}
      </Notice>
    );
  if (taking.step === "ready")
    return (
      <Notice
        tone="info"
        title={t.ready(taking.carriers[0]?.name ?? "", sizeOf(taking.carriers))}
        actions={
          <Button look="primary" wide icon="share" onClick={onNow}>
            {t.now}
          </Button>
        }
      />
    );
  const { how, instead, asText, name, bytes } = taking;
  return (
    <Notice tone="info" title={t[how](name, formatBytes(bytes))}>
      {how === "shared" ? t.sharedHint : instead ? t.savedInstead : t.savedHint}
      {asText ? ` ${t.asText}` : null}
    </Notice>
  );
};
