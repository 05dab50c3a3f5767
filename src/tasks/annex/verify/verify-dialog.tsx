import { type FormEvent, useState } from "react";
import type { AnnexEntry } from "../../../domain/annex/annex-entry.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { Notice } from "../../../ui/feedback/notice.tsx";
import { StatusLine } from "../../../ui/feedback/status-line.tsx";
import { Dialog } from "../../../ui/layout/dialog.tsx";
import type { AnnexQuestion } from "../document/prepare-annex.ts";
import { verifyTexts } from "../texts/verify-texts.ts";
import { type CheckedCode, checkCode } from "./check-code.ts";
import { CheckResult } from "./check-result.tsx";
import styles from "./verify-dialog.module.css";

export interface VerifyDialogProps {
  /** null while the answer is not complete: nothing can be checked before. */
  readonly question: AnnexQuestion | null;
  readonly entries: ReadonlyMap<number, AnnexEntry>;
  /** Code of the plot in the form, where there is one. */
  readonly plot: string;
  readonly onClose: () => void;
}

type Answer =
  | { readonly state: "checking" | "failed" }
  | { readonly state: "given"; readonly checked: CheckedCode; readonly plot: string };

/** Types the code of a paper in, and hears whether today's data give it. */
export const VerifyDialog = ({ question, entries, plot, onClose }: VerifyDialogProps) => {
  const t = useTexts(verifyTexts);
  const [code, setCode] = useState("");
  const [name, setName] = useState(plot);
  const [answer, setAnswer] = useState<Answer | null>(null);
  /** What was missing is said once it was asked for. */
  const [asked, setAsked] = useState(false);
  const missing = (text: string, words: string) => (asked && text.trim() === "" ? words : null);
  const check = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (question === null || answer?.state === "checking") return;
    if (code.trim() === "" || name.trim() === "") return;
    setAnswer({ state: "checking" });
    checkCode(code, name, question, entries).then(
      (checked) => setAnswer({ state: "given", checked, plot: name.trim() }),
      () => setAnswer({ state: "failed" }),
    );
  };
  /** An answer is about what stands in the fields. */
  const typed = (write: (text: string) => void) => (text: string) => {
    write(text);
    setAnswer(null);
  };
  return (
    <Dialog open title={t.title} closeName={t.close} onClose={onClose}>
      <form className={styles.form} onSubmit={check}>
        <p>{t.what}</p>
        <TextField
          label={t.code}
          hint={t.codeHint}
          error={missing(code, t.codeMissing)}
          value={code}
          maxLength={40}
          spellCheck={false}
          placeholder="0000-0000-0000"
          onChange={typed(setCode)}
        />
        <TextField
          label={t.plot}
          hint={t.plotHint}
          error={missing(name, t.plotMissing)}
          value={name}
          maxLength={200}
          spellCheck={false}
          onChange={typed(setName)}
        />
        <Button look="primary" icon="check" type="submit" disabled={question === null}>
          {answer?.state === "checking" ? t.checking : t.check}
        </Button>
      </form>
      <div role="status" className={styles.answer}>
        {question === null ? <StatusLine icon="info" look="bare" strong={t.notYet} /> : null}
        {answer?.state === "failed" ? <Notice tone="attention" title={t.failed} /> : null}
        {answer?.state === "given" && question !== null ? (
          <CheckResult
            checked={answer.checked}
            plot={answer.plot}
            toleranceM={question.result.tolerance}
          />
        ) : null}
      </div>
    </Dialog>
  );
};
