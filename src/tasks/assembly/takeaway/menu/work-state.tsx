import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { LimitProgress } from "../../../../ui/feedback/limit-progress.tsx";
import { Notice } from "../../../../ui/feedback/notice.tsx";
import { takeawayTexts } from "../texts/takeaway-texts.ts";
import type { Work } from "./use-making.ts";

export interface WorkStateProps {
  readonly work: Work<unknown>;
  readonly onCancel: () => void;
}

/** Progress of what is being made, or that it came to nothing and what to do. */
export const WorkState = ({ work, onCancel }: WorkStateProps) => {
  const t = useTexts(takeawayTexts);
  switch (work.kind) {
    case "working":
      return (
        <LimitProgress
          title={t.drawing}
          {...(work.total > 0 && {
            detail: t.working(
              formatInteger(Math.floor(work.done)),
              formatInteger(work.total),
              work.languages ?? 1,
            ),
          })}
          share={work.total > 0 ? work.done / work.total : null}
          cancelLabel={t.cancel}
          onCancel={onCancel}
        />
      );
    case "cancelled":
      return <Notice tone="info" title={t.cancelled} announce />;
    case "failed":
      return (
        <Notice tone="attention" title={t.failed} announce>
          {t.failedNext}
        </Notice>
      );
    default:
      return null;
  }
};
