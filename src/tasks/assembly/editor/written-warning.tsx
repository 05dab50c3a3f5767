import { useTexts } from "../../../i18n/use-texts.ts";
import { Notice } from "../../../ui/feedback/notice.tsx";
import { tellingWords } from "../model/telling-words.ts";
import { writtenTexts } from "../texts/written-texts.ts";

export interface WrittenWarningProps {
  /** What a person typed and an audience will read; null where nothing of one's own is there. */
  readonly written: readonly (string | null)[];
}

/** Warns of what looks like a coordinate or a code, though no open register knows it. */
export const WrittenWarning = ({ written }: WrittenWarningProps) => {
  const t = useTexts(writtenTexts);
  const found = tellingWords(written.filter((one) => one !== null).join("\n"));
  if (found.length === 0) return null;
  return (
    <Notice
      tone="warning"
      title={t.title(found.map(({ kind, words }) => t[kind](words)).join("; "))}
      announce
    >
      {t.next}
    </Notice>
  );
};
