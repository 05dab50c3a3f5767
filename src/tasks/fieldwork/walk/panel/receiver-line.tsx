import { formatMetres } from "../../../../i18n/format-measure.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Notice } from "../../../../ui/feedback/notice.tsx";
import { StatusLine } from "../../../../ui/feedback/status-line.tsx";
import { whereTexts } from "../../where/where-texts.ts";
import type { WalkModel } from "../model/use-walk.ts";
import { walkSectionTexts } from "../walk-section-texts.ts";

/** What the receiver says at this moment, and what to do where it says nothing. */
export const ReceiverLine = ({ model: { receiver, accuracy } }: { readonly model: WalkModel }) => {
  const t = useTexts(walkSectionTexts);
  const { noFix } = useTexts(whereTexts);
  if (receiver.kind === "lost") {
    const { title, next } = noFix[receiver.why];
    return (
      <Notice tone="attention" title={title} announce>
        {next}
      </Notice>
    );
  }
  if (receiver.kind !== "fix") return <StatusLine icon="locate" look="bare" strong={t.searching} />;
  const metres = formatMetres(receiver.fix.accuracy, 0);
  const poor = receiver.fix.accuracy > accuracy;
  return (
    <StatusLine
      icon={poor ? "warning" : "locate"}
      look={poor ? "warning" : "bare"}
      strong={poor ? t.poor(metres) : t.gps(metres)}
    />
  );
};
