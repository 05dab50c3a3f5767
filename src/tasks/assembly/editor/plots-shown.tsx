import { useState } from "react";
import type { Story } from "../../../domain/story/story.ts";
import { formatDate } from "../../../i18n/format-date.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Icon } from "../../../ui/icon/icon.tsx";
import { storyTexts } from "../texts/story-texts.ts";
import { ConsentDialog } from "./consent-dialog.tsx";
import styles from "./story-panel.module.css";

export interface PlotsShownProps {
  readonly story: Story;
  /** null withdraws. */
  readonly onConsent: (consent: Story["consent"]) => void;
}

/** Whether plots are shown, always in sight: nobody's, or those of who agreed and in whose words. */
export const PlotsShown = ({ story, onConsent }: PlotsShownProps) => {
  const t = useTexts(storyTexts);
  const { locale } = useLocale();
  const [asking, setAsking] = useState(false);
  const { consent } = story;
  return (
    <section className={consent ? styles.shown : styles.hidden}>
      <h3 className={styles.standing}>
        <Icon name={consent ? "eye" : "lock"} size={18} />
        {consent ? t.shownPlots : t.hiddenPlots}
      </h3>
      <p className={styles.reason}>
        {consent
          ? t.shownPlotsText(consent.sentence, formatDate(new Date(consent.at), locale))
          : t.hiddenPlotsText}{" "}
        <Button look="link" onClick={() => (consent ? onConsent(null) : setAsking(true))}>
          {consent ? t.withdraw : t.change}
        </Button>
      </p>
      <ConsentDialog
        open={asking}
        onClose={() => setAsking(false)}
        onAgree={(sentence) => {
          setAsking(false);
          onConsent({ sentence, at: Date.now() });
        }}
      />
    </section>
  );
};
