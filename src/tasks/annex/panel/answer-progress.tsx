import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { LimitProgress } from "../../../ui/feedback/limit-progress.tsx";
import { Notice } from "../../../ui/feedback/notice.tsx";
import type { AnnexModel } from "../model/use-annex-model.ts";
import { annexTexts } from "../texts/annex-texts.ts";

/** The comparison with the limit while it is made, or why there is none. */
export const AnswerProgress = ({ model }: { readonly model: AnnexModel }) => {
  const t = useTexts(annexTexts);
  const { answer, area } = model;
  const { progress, cancelled } = answer;
  if (area === null)
    return (
      <Notice tone="warning" title={t.noArea}>
        <p>{t.noAreaHint}</p>
      </Notice>
    );
  if (cancelled)
    return (
      <Notice
        tone="warning"
        title={t.cancelled}
        actions={<Button onClick={answer.again}>{t.again}</Button>}
      />
    );
  if (progress === null) return null;
  return (
    <LimitProgress
      title={t.working(formatInteger(progress.total))}
      detail={t.doneOf(formatInteger(progress.done), formatInteger(progress.total))}
      share={progress.total > 0 ? progress.done / progress.total : null}
      cancelLabel={t.cancel}
      onCancel={answer.cancel}
    />
  );
};
