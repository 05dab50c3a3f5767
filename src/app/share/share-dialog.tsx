import { useTexts } from "../../i18n/use-texts.ts";
import { Dialog } from "../../ui/layout/dialog.tsx";
import styles from "./share.module.css";
import { ShareLink } from "./share-link.tsx";
import { ShareProject } from "./share-project.tsx";
import { SharePublishable } from "./share-publishable.tsx";
import { shareTexts } from "./share-texts.ts";

/** Three ways to share, from the one that carries nothing to those that carry data; each says what leaves. */
export const ShareDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useTexts(shareTexts);
  return (
    <Dialog open title={t.title} closeName={t.close} onClose={onClose}>
      <p className={styles.lead}>{t.nothingSent}</p>
      <div className={styles.rows}>
        <ShareLink />
        <ShareProject />
        <SharePublishable />
      </div>
    </Dialog>
  );
};
