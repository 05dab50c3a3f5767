import { useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import type { OfflineStatus } from "../../offline/messages.ts";
import type { OfflineLink, OfflineView } from "../../offline/page/offline-link.ts";
import { Button } from "../../ui/controls/button.tsx";
import { offlineTexts } from "./offline-texts.ts";
import { TakeReleaseButton } from "./take-release-button.tsx";

const lacks = ({ parts }: OfflineStatus): boolean =>
  Object.values(parts).some(({ files, filesHere }) => filesHere < files);

type Doing = "nothing" | "completing" | "seeking" | "sought" | "unreachable";

/** What can be done about the kept app: fetch what it lacks, look for a newer one, change to it. */
export const ReleaseActions = ({
  view,
  link,
}: {
  readonly view: OfflineView;
  readonly link: OfflineLink;
}) => {
  const t = useTexts(offlineTexts);
  const [doing, setDoing] = useState<Doing>("nothing");
  const fetching = view.kind === "keeping" && (doing === "completing" || view.progress !== null);
  const busy = doing === "completing" || doing === "seeking";
  const run = (now: Doing, work: () => Promise<void>, then: Doing): void => {
    setDoing(now);
    work().then(
      () => setDoing(then),
      () => setDoing("unreachable"),
    );
  };
  if (view.kind === "offered") return <TakeReleaseButton />;
  const unasked = view.kind === "unasked";
  const lacking = unasked || view.kind === "failed" || (view.kind === "kept" && lacks(view.status));
  return (
    <>
      {fetching && (
        <Button icon="close" onClick={() => void link.stop()}>
          {t.cancel}
        </Button>
      )}
      {lacking && (
        <Button disabled={busy} onClick={() => run("completing", link.complete, "nothing")}>
          {doing === "completing" ? t.completing : unasked ? t.fetchWhole : t.complete}
        </Button>
      )}
      {view.kind === "kept" && (
        <Button disabled={busy} onClick={() => run("seeking", link.seek, "sought")}>
          {doing === "seeking" ? t.seeking : t.seek}
        </Button>
      )}
      <span role="status">
        {doing === "sought" ? t.newest : doing === "unreachable" ? t.unreachable : null}
      </span>
    </>
  );
};
