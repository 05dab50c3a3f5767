import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Notice } from "../../../ui/feedback/notice.tsx";
import type { SlideFault } from "../model/resolved-slide.ts";
import { writtenToken } from "../model/unclosed-tokens.ts";
import { fieldsTexts } from "../texts/fields-texts.ts";

export interface FaultListProps {
  readonly faults: readonly SlideFault[];
  /** Message and text as they were typed, to quote them. */
  readonly written?: string;
}

/** What stands between a slide and its audience, and what to do. */
export const FaultList = ({ faults, written = "" }: FaultListProps) => {
  const t = useTexts(fieldsTexts).faults;
  const { locale } = useLocale();
  const said = (fault: SlideFault): readonly [title: string, next: string] => {
    switch (fault.kind) {
      case "not-made":
        return [t["not-made"], fault.reason[locale]];
      case "unknown-token":
        return [
          t["unknown-token"](fault.tokens.map((token) => writtenToken(written, token)).join(", ")),
          t["unknown-token-next"],
        ];
      case "record-word":
        return [t["record-word"](fault.word), t["record-word-next"]];
      case "no-message":
        return [t["no-message"], t["no-message-next"]];
    }
  };
  return faults.map((fault) => {
    const [title, next] = said(fault);
    return (
      <Notice key={fault.kind} tone="attention" title={title} announce>
        {next}
      </Notice>
    );
  });
};
