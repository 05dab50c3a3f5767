import { useTexts } from "../../../i18n/use-texts.ts";
import { Notice } from "../../../ui/feedback/notice.tsx";
import type { StoryFault } from "../model/audit-story.ts";
import { storyTexts } from "../texts/story-texts.ts";
import { namedList } from "./named-list.ts";

export interface AuditNoticesProps {
  readonly faults: readonly StoryFault[];
  readonly nameOf: (slide: string) => string;
}

/** Which slides tell too much together, and which one to change: the last of them. */
export const AuditNotices = ({ faults, nameOf }: AuditNoticesProps) => {
  const t = useTexts(storyTexts);
  return faults.map(({ kind, slides, producers }) => {
    const names = slides.map(nameOf);
    const all = namedList(names, t.quoted, t.and);
    const last = t.quoted(names.at(-1) ?? "");
    const what =
      kind === "unsure"
        ? t.auditUnsure(all)
        : slides.length === 1
          ? t.auditOne(all, producers)
          : t.auditFew(all, producers);
    return (
      <Notice key={slides.join(" ")} tone="attention" title={t.auditTitle} announce>
        <p>
          {what} {slides.length === 1 ? t.auditAlone(last) : t.auditNext(last)}
        </p>
      </Notice>
    );
  });
};
