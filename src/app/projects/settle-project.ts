import { issue } from "../../domain/issue/issue.ts";
import { holdPage } from "../../store/hold-page.ts";
import { forgetLarge, largeContents } from "../../store/large-contents.ts";
import { onErased } from "../../store/own-database.ts";
import { clearHalfMade } from "../../store/project/clear-half-made.ts";
import { projectContents } from "../../store/project-contents.ts";
import { onDeleted } from "../../store/project-deleted.ts";
import { currentProject } from "../../store/project-scope.ts";
import { mayWrite, onStanding } from "../../store/project-writer.ts";
import { hasPendingMark } from "../import/pending-mark.ts";
import { catchUp } from "../register/catch-up.ts";
import { tellWhereSampleChanged } from "../register/changed-sample.ts";
import { fileImports } from "../state/boot.ts";
import { addNotice, dismissNotice, useSession } from "../state/session.ts";
import { followSteps } from "../state/step-back.ts";
import { tellUnfinishedWalk } from "../unfinished-walk/tell-unfinished-walk.ts";
import { dropView, followView } from "./follow-view.ts";
import { keptView } from "./kept-view.ts";

/** A content that no record names may be one that is being kept just now; after a day it is what a crash left. */
const LEFT_OVER_MS = 24 * 3600 * 1000;

const ELSEWHERE = issue("warning", "project-elsewhere", { file: "" });

const ERASED = issue("error", "storage-erased", { file: "" }, { away: false });

/** The same, found when Lindero opens. */
const AWAY = issue("warning", "storage-erased", { file: "" }, { away: true });

const DELETED = issue("error", "storage-failed", { file: "" }, { reason: "deleted" });

/** The notice that this tab looks on only; it is not true of a project that it took over, or that is gone. */
const dropElsewhere = (): void => {
  const { notices } = useSession.getState();
  for (const notice of notices) if (notice.code === ELSEWHERE.code) dismissNotice(notice);
};

const tell = (ours: boolean): void => {
  if (!ours) {
    addNotice(ELSEWHERE);
    return;
  }
  dropElsewhere();
};

/** What a page sees to once it stands: its view and its steps are followed, lost imports come back, left-over contents go. */
export const settleProject = async (): Promise<void> => {
  // A view is kept only while something of a person's own is open.
  const worked = keptView() !== "";
  followView();
  followSteps();
  // Of several tabs on one project one keeps what is done; the others say that they do not.
  onStanding(tell);
  onDeleted(() => {
    dropView();
    holdPage(DELETED.code);
    dropElsewhere();
    addNotice(DELETED);
  });
  onErased(() => {
    holdPage(ERASED.code);
    addNotice(ERASED);
  });
  // Where another tab has the project, the walk may go on there.
  void mayWrite().then((ours) => (ours ? tellUnfinishedWalk() : tell(false)));
  const { files, imports, unread } = await projectContents(currentProject());
  if (worked && !unread && files.length + imports.length === 0) addNotice(AWAY);
  if (imports.length > 0 && !hasPendingMark()) await (await fileImports()).reopen();
  await catchUp();
  await tellWhereSampleChanged();
  if (!(await mayWrite())) return;
  await clearHalfMade().catch(() => undefined);
  // What was not seen may name them.
  if (unread) return;
  const named = new Set([...files, ...imports].map(({ id }) => id));
  const long = Date.now() - LEFT_OVER_MS;
  for (const [id, { changedAt }] of await largeContents())
    if (!named.has(id) && changedAt < long) await forgetLarge(id);
};
