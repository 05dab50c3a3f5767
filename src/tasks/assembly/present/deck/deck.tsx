import { useCallback, useEffect, useMemo, useReducer, useState } from "react";
import type { PublicStory } from "../../../../domain/story/public-story.ts";
import { LOCALES } from "../../../../i18n/locale.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { basemapTexts } from "../../../../layers/basemap/basemap-texts.ts";
import { createViewStore } from "../../../../map/view-store.ts";
import { classNames } from "../../../../ui/class-names.ts";
import { LiveRegion } from "../../../../ui/text/live-region.tsx";
import { deckTexts } from "../deck-texts.ts";
import type { WindowAction } from "../keys/key-action.ts";
import { presentAddress } from "../present-address.ts";
import { presentTexts } from "../present-texts.ts";
import { SlideView } from "../slide/slide-view.tsx";
import { StageMap } from "../stage/stage-map.tsx";
import type { PointedAt } from "../sync/sync-message.ts";
import { useSyncChannel } from "../sync/use-sync-channel.ts";
import styles from "./deck.module.css";
import { DeckHints } from "./deck-hints.tsx";
import { KeysHelp } from "./keys-help.tsx";
import { PointerMark } from "./pointer-mark.tsx";
import { type PresentCommand, present, startAt } from "./present-state.ts";
import { useFullScreen } from "./use-full-screen.ts";
import { useIdle } from "./use-idle.ts";
import { usePresentKeys } from "./use-present-keys.ts";
import { useTouchTurn } from "./use-touch-turn.ts";
import { useWakeLock } from "./use-wake-lock.ts";

const IDLE_MS = 3000;
const SPEAKER_WINDOW = "popup,width=1280,height=820";

/** A page that another one opened may close itself. */
const isOpened = (): boolean => window.opener !== null;

export interface DeckProps {
  readonly story: PublicStory;
  /** Slide to begin with. */
  readonly at: number;
}

/** What the audience sees. It holds the state of the presentation and goes on alone when the presenter's window is gone. */
export const Deck = ({ story, at: first }: DeckProps) => {
  const count = story.slides.length;
  const { locale, setLocale } = useLocale();
  const t = deckTexts[locale];
  const [state, command] = useReducer(
    (before: ReturnType<typeof startAt>, next: PresentCommand) => present(before, next, count),
    startAt(Math.min(first, count - 1)),
  );
  const [help, setHelp] = useState(false);
  const [pointing, setPointing] = useState(false);
  const [blocked, setBlocked] = useState(false);
  const [stayed, setStayed] = useState(false);
  const [nearer, setNearer] = useState(0);
  const pointer = useMemo(() => createViewStore<PointedAt>(), []);
  const screen = useFullScreen();
  const idle = useIdle(IDLE_MS);
  useWakeLock();

  const send = useSyncChannel(story.id, count, (message) => {
    if (message.kind === "ping") send({ kind: "state", state });
    if (message.kind === "command") command(message.command);
    if (message.kind === "point") pointer.set(message.at);
  });
  useEffect(() => send({ kind: "state", state }), [send, state]);
  useEffect(() => {
    const bye = (): void => send({ kind: "bye" });
    window.addEventListener("pagehide", bye);
    return () => window.removeEventListener("pagehide", bye);
  }, [send]);
  useEffect(() => {
    const address = presentAddress({ story: story.id, speaker: false, at: state.at });
    window.history.replaceState(null, "", address);
  }, [story.id, state.at]);

  const openSpeaker = useCallback(() => {
    const address = presentAddress({ story: story.id, speaker: true, at: 0 });
    const page = `${window.location.pathname}${address}`;
    setBlocked(window.open(page, `lindero-orador-${story.id}`, SPEAKER_WINDOW) === null);
  }, [story.id]);

  const others: Readonly<Record<WindowAction, () => void>> = {
    help: () => setHelp(true),
    fullscreen: screen.toggle,
    leave: () => {
      if (screen.full) screen.toggle();
      else if (isOpened()) window.close();
      else setStayed(true);
    },
    language: () => setLocale(LOCALES.find((one) => one !== locale) ?? locale),
    pointer: () => {
      setPointing(!pointing);
      pointer.set(null);
    },
    closer: () => setNearer((steps) => steps + 1),
    farther: () => setNearer((steps) => steps - 1),
  };
  const typed = usePresentKeys(count, command, (action) => others[action]());
  const touch = useTouchTurn((by) => command({ do: by }));
  const slide = story.slides[state.shown];
  if (!slide) return null;
  const { cover, shown, frozen } = state;
  return (
    <main
      className={classNames(styles.deck, idle && styles.idle, pointing && styles.pointing)}
      data-theme="projector"
      {...touch}
      onPointerMove={(event) => {
        if (!pointing || event.pointerType === "touch") return;
        const { clientX, clientY } = event;
        pointer.set({ x: clientX / window.innerWidth, y: clientY / window.innerHeight });
      }}
    >
      <div className={styles.slide} inert={cover !== "none"}>
        <SlideView
          slide={slide}
          locale={locale}
          map={<StageMap story={story} at={shown} locale={locale} nearer={nearer} />}
          baseSources={basemapTexts[locale].attribution}
          timeline={{
            names: story.slides.map(({ name }) => name),
            at: shown,
            onGo: (to) => command({ do: "go", to }),
          }}
          hints={
            <DeckHints
              full={screen.full}
              able={screen.able}
              typed={typed}
              frozen={frozen}
              awake={!idle}
              leaving={isOpened() ? "closes" : stayed ? "asked" : "stays"}
              blocked={blocked}
              onFullScreen={screen.toggle}
              onSpeaker={openSpeaker}
              onHelp={() => setHelp(true)}
            />
          }
        />
      </div>
      <PointerMark at={pointer} />
      {cover !== "none" && <div className={styles[cover]} data-cover={cover} />}
      <LiveRegion
        message={
          cover === "none"
            ? `${presentTexts[locale].slideOf(shown + 1, count, slide.name[locale])}. ${slide.message[locale]}`
            : t[cover]
        }
      />
      <KeysHelp open={help} onClose={() => setHelp(false)} />
    </main>
  );
};
