import type { LimitAuthority } from "../../../answers/overlap/limit-authority.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Notice } from "../../../ui/feedback/notice.tsx";
import { authoritySentence } from "../texts/authority-sentence.ts";
import { authorityTexts } from "../texts/authority-texts.ts";

export interface AuthorityNoteProps {
  /** Name of the layer that is judged. */
  readonly name: string;
  readonly authority: LimitAuthority;
}

/** Whether a loaded layer that claims to be the sanctuary is the decree's, in words. */
export const AuthorityNote = ({ name, authority }: AuthorityNoteProps) => {
  const { locale } = useLocale();
  const t = useTexts(authorityTexts);
  return (
    <Notice
      tone={authority.standing === "same" ? "info" : "attention"}
      title={`${t.heading} ${name}`}
    >
      {authoritySentence(authority, locale)}
    </Notice>
  );
};
