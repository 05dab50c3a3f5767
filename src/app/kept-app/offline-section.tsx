import { useEffect } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import type { OfflineView } from "../../offline/page/offline-link.ts";
import { LimitLine } from "../../ui/feedback/limit-line.tsx";
import projectStyles from "../projects/projects.module.css";
import { InstallButton } from "./install-button.tsx";
import { useOffline } from "./offline-store.ts";
import { offlineTexts } from "./offline-texts.ts";
import { ReadyList } from "./ready-list.tsx";
import { ReleaseActions } from "./release-actions.tsx";

/** Whether this device can be taken where there is no connection: what of the app is here, part by part. */
export const OfflineSection = () => {
  const t = useTexts(offlineTexts);
  const { view, link } = useOffline();
  useEffect(() => {
    void link?.look();
  }, [link]);
  return (
    <section className={projectStyles.section} data-testid="offline">
      <h3 className={projectStyles.heading}>{t.title}</h3>
      <Standing view={view} />
      <div className={projectStyles.actions}>
        {link && <ReleaseActions view={view} link={link} />}
        <InstallButton />
      </div>
    </section>
  );
};

const Standing = ({ view }: { readonly view: OfflineView }) => {
  const t = useTexts(offlineTexts);
  switch (view.kind) {
    case "unknown":
      return <p className={projectStyles.text}>{t.looking}</p>;
    case "impossible":
      return (
        <p className={projectStyles.text} role="status">
          {t[view.why]}
        </p>
      );
    case "unasked":
      return (
        <p className={projectStyles.text} role="status">
          {t.unasked(view.bytes)}
        </p>
      );
    case "keeping": {
      const { progress } = view;
      const share = progress ? progress.bytesDone / progress.bytes : null;
      return (
        <div className={projectStyles.text} role="status">
          <p>{t.keeping}</p>
          <LimitLine share={share} />
        </div>
      );
    }
    case "failed":
      return (
        <p className={projectStyles.text} role="status">
          {t.failed}
        </p>
      );
    default:
      return <ReadyList status={view.status} />;
  }
};
