import { useState } from "react";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { Notice } from "../../../../ui/feedback/notice.tsx";
import { presentAddress } from "../present-address.ts";
import { speakerTexts } from "../speaker-texts.ts";
import styles from "./speaker.module.css";
import type { AudienceLink } from "./use-audience.ts";
import { type Screens, useSecondScreen } from "./use-second-screen.ts";

export interface AudienceNoticeProps {
  readonly story: string;
  readonly at: number;
  readonly link: AudienceLink;
}

/** Whether the audience's screen is there, and how to bring it back. */
export const AudienceNotice = ({ story, at, link }: AudienceNoticeProps) => {
  const t = useTexts(speakerTexts);
  const [blocked, setBlocked] = useState(false);
  const screens = useSecondScreen();
  const said: Readonly<Record<Screens, string>> = {
    two: t.second,
    one: t.single,
    unplugged: t.unplugged,
    unknown: "",
  };
  const open = (): void => {
    const address = presentAddress({ story, speaker: false, at });
    const page = `${window.location.pathname}${address}`;
    setBlocked(
      window.open(page, `lindero-publico-${story}`, "popup,width=1280,height=720") === null,
    );
  };
  if (link === "connected" && screens !== "unplugged") {
    return (
      <p className={styles.link} role="status">
        {t.connected} {said[screens]}
      </p>
    );
  }
  return (
    <Notice
      announce
      tone={link === "lost" || screens === "unplugged" ? "warning" : "info"}
      title={link === "connected" ? t.connected : t[link]}
      actions={
        link !== "connected" && (
          <Button look="primary" icon="projector" onClick={open}>
            {t.open}
          </Button>
        )
      }
    >
      {said[screens] && <p>{said[screens]}</p>}
      {blocked && <p>{t.blocked}</p>}
    </Notice>
  );
};
