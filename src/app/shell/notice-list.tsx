import type { Issue } from "../../domain/issue/issue.ts";
import { issueSentence } from "../../i18n/issues/issue-sentence.ts";
import { useLocale } from "../../i18n/use-locale.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/controls/button.tsx";
import { Notice } from "../../ui/feedback/notice.tsx";
import { TakeReleaseButton } from "../kept-app/take-release-button.tsx";
import { dismissNotice } from "../state/session.ts";
import { appTexts } from "../texts.ts";
import { GoOnWalkingButton } from "../unfinished-walk/go-on-walking-button.tsx";
import { KeepNowButton } from "./keep-now-button.tsx";
import styles from "./notices.module.css";
import { WorkHereButton } from "./work-here-button.tsx";

const hasNoRoom = (issue: Issue): boolean =>
  (issue.code === "storage-failed" || issue.code === "notebook-failed") &&
  issue.params.reason === "full";

/** Each issue in words, until a person closes it. */
export const NoticeList = ({ notices }: { readonly notices: readonly Issue[] }) => {
  const t = useTexts(appTexts);
  const { locale } = useLocale();
  return (
    <section className={styles.notices} aria-label={t.notices}>
      {notices.map((issue) => {
        const { title, next } = issueSentence(issue, locale);
        return (
          <Notice
            key={JSON.stringify(issue)}
            tone={issue.severity === "error" ? "attention" : "warning"}
            title={title}
            announce
            actions={
              <>
                {issue.code === "project-elsewhere" && <WorkHereButton />}
                {hasNoRoom(issue) && <KeepNowButton />}
                {issue.code === "release-offered" && <TakeReleaseButton />}
                {issue.code === "walk-unfinished" && <GoOnWalkingButton />}
                <Button look="link" onClick={() => dismissNotice(issue)}>
                  {issue.code === "walk-unfinished" ? t.later : t.dismiss}
                </Button>
              </>
            }
          >
            {next}
          </Notice>
        );
      })}
    </section>
  );
};
