import { useState } from "react";
import { STORY_LIMITS } from "../../../domain/story/story-limits.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { TextArea } from "../../../ui/controls/text-area.tsx";
import { Dialog } from "../../../ui/layout/dialog.tsx";
import { storyTexts } from "../texts/story-texts.ts";
import styles from "./story-panel.module.css";

/** Fewer words do not say who agreed and when. */
const LEAST_WORDS = 5;

const says = (sentence: string): boolean =>
  sentence
    .trim()
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length >= LEAST_WORDS;

export interface ConsentDialogProps {
  readonly open: boolean;
  readonly onAgree: (sentence: string) => void;
  readonly onClose: () => void;
}

/** Exact plots are shown only to who can say in words who agreed to it. */
export const ConsentDialog = ({ open, onAgree, onClose }: ConsentDialogProps) => {
  const t = useTexts(storyTexts);
  const [sentence, setSentence] = useState("");
  const [asked, setAsked] = useState(false);
  const agree = () => {
    if (!says(sentence)) return setAsked(true);
    onAgree(sentence.trim());
    setSentence("");
    setAsked(false);
  };
  return (
    <Dialog
      open={open}
      title={t.consentTitle}
      closeName={t.close}
      onClose={onClose}
      actions={
        <>
          <Button look={says(sentence) ? "primary" : "dashed"} onClick={agree}>
            {t.consentYes}
          </Button>
          <Button onClick={onClose}>{t.cancel}</Button>
        </>
      }
    >
      <div className={styles.consent}>
        <p>{t.consentText}</p>
        <TextArea
          label={t.consentField}
          hint={t.consentHint}
          error={asked && !says(sentence) ? t.consentShort : null}
          value={sentence}
          rows={4}
          maxLength={STORY_LIMITS.consent}
          onChange={setSentence}
        />
      </div>
    </Dialog>
  );
};
