import { useState } from "react";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { Dialog } from "../../../ui/layout/dialog.tsx";
import { storyTexts } from "../texts/story-texts.ts";
import {
  type ConsentAnswers,
  type ConsentPart,
  consentLacks,
  consentPart,
} from "./consent-answers.ts";
import styles from "./story-panel.module.css";

const NOTHING: ConsentAnswers = { who: "", when: "", why: "" };

/** Three of them and the words between make one sentence of a story's length. */
const LONGEST = 180;

export interface ConsentDialogProps {
  readonly open: boolean;
  readonly onAgree: (sentence: string) => void;
  readonly onClose: () => void;
}

/** Exact plots are shown only to who can say in words who agreed to it, when, and for what. */
export const ConsentDialog = ({ open, onAgree, onClose }: ConsentDialogProps) => {
  const t = useTexts(storyTexts);
  const [answers, setAnswers] = useState(NOTHING);
  const [asked, setAsked] = useState(false);
  const lacks = consentLacks(answers);
  const agree = () => {
    if (lacks.length > 0) return setAsked(true);
    const { who, when, why } = answers;
    onAgree(t.consentSentence(consentPart(who), consentPart(when), consentPart(why)));
    setAnswers(NOTHING);
    setAsked(false);
  };
  const field = (part: ConsentPart, label: string, hint: string, short: string) => (
    <TextField
      label={label}
      hint={hint}
      error={asked && lacks.includes(part) ? short : null}
      value={answers[part]}
      maxLength={LONGEST}
      onChange={(value) => setAnswers((known) => ({ ...known, [part]: value }))}
    />
  );
  return (
    <Dialog
      open={open}
      title={t.consentTitle}
      closeName={t.close}
      onClose={onClose}
      actions={
        <>
          <Button look={lacks.length === 0 ? "primary" : "dashed"} onClick={agree}>
            {t.consentYes}
          </Button>
          <Button onClick={onClose}>{t.cancel}</Button>
        </>
      }
    >
      <div className={styles.consent}>
        <p>
          {t.consentText} {t.consentKept}
        </p>
        {field("who", t.consentWho, t.consentWhoHint, t.consentWhoShort)}
        {field("when", t.consentWhen, t.consentWhenHint, t.consentWhenShort)}
        {field("why", t.consentWhy, t.consentWhyHint, t.consentWhyShort)}
      </div>
    </Dialog>
  );
};
