import { nameOfRecord, unmarkedBody } from "../../../../domain/field/copy-record.ts";
import { formatDateTimeLima } from "../../../../i18n/format-date.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { Dialog } from "../../../../ui/layout/dialog.tsx";
import parts from "../../../../ui/layout/panel-parts.module.css";
import { FactList } from "../../../../ui/text/fact-list.tsx";
import type { Choice, OpenVersions } from "./record-versions.ts";
import { versionFacts } from "./version-facts.ts";
import { VersionTable } from "./version-table.tsx";
import styles from "./versions.module.css";
import { versionsTexts } from "./versions-texts.ts";

export interface ChooseDialogProps {
  readonly open: OpenVersions;
  readonly onChoose: (choice: Choice) => void;
  readonly onClose: () => void;
}

/** One record that two devices left to be decided: its versions, and the ways to decide. */
export const ChooseDialog = ({ open, onChoose, onClose }: ChooseDialogProps) => {
  const t = useTexts(versionsTexts);
  const { locale } = useLocale();
  const shown = open.kind === "two" ? (open.first ?? open.second) : open.first;
  const two = open.kind === "two" && open.first !== null;
  const name = nameOfRecord(shown) || t.untitled;
  return (
    <Dialog
      open
      title={t.dialog(name)}
      closeName={t.close}
      onClose={onClose}
      actions={
        <div className={styles.acts}>
          {two ? (
            <>
              <Button look="primary" wide onClick={() => onChoose("first")}>
                {t.keepA}
              </Button>
              <Button look="primary" wide onClick={() => onChoose("second")}>
                {t.keepB}
              </Button>
              <Button wide onClick={() => onChoose("both")}>
                {t.keepBoth}
              </Button>
            </>
          ) : (
            <>
              <Button
                look="primary"
                wide
                onClick={() => onChoose(open.kind === "two" ? "second" : "first")}
              >
                {t.keep}
              </Button>
              <Button wide onClick={() => onChoose("neither")}>
                {t.remove}
              </Button>
            </>
          )}
        </div>
      }
    >
      {open.kind === "two" && open.first !== null ? (
        <VersionTable
          first={open.first}
          second={{ ...open.second, body: unmarkedBody(open.second) }}
        />
      ) : (
        <>
          <p>
            {open.kind === "deleted"
              ? t.deletedAt(formatDateTimeLima(new Date(open.deletedAt), locale))
              : t.alone}
          </p>
          <FactList facts={versionFacts(shown, locale).filter(({ value }) => value !== "")} />
        </>
      )}
      <p className={parts.hint}>{t.stays}</p>
      <p className={parts.hint}>{t.noAuthor}</p>
    </Dialog>
  );
};
