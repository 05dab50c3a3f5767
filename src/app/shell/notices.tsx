import { lazy, Suspense } from "react";
import { useSession } from "../state/session.ts";

/** The sentences of all issues come only when there is one to tell. */
const NoticeList = lazy(async () => ({
  default: (await import("./notice-list.tsx")).NoticeList,
}));

/** What browser and disk did, in words, until a person closes it. */
export const Notices = () => {
  const notices = useSession((s) => s.notices);
  if (notices.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <NoticeList notices={notices} />
    </Suspense>
  );
};
