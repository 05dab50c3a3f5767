import { type PointerEvent, useRef, useState } from "react";
import type { PublicStory } from "../../../../domain/story/public-story.ts";
import { LOCALES } from "../../../../i18n/locale.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { KeysHelp } from "../deck/keys-help.tsx";
import { useFullScreen } from "../deck/use-full-screen.ts";
import { usePresentKeys } from "../deck/use-present-keys.ts";
import { useWakeLock } from "../deck/use-wake-lock.ts";
import { deckTexts } from "../deck-texts.ts";
import type { WindowAction } from "../keys/key-action.ts";
import { presentTexts } from "../present-texts.ts";
import { speakerTexts } from "../speaker-texts.ts";
import { AudienceNotice } from "./audience-notice.tsx";
import { Clock } from "./clock.tsx";
import styles from "./speaker.module.css";
import { StillSlide } from "./still-slide.tsx";
import { useAudience } from "./use-audience.ts";

/** The presenter's own window: notes, what is seen and what comes, clock, and the same keys as the audience's page. */
export const Speaker = ({ story }: { readonly story: PublicStory }) => {
  const { slides } = story;
  const { locale, setLocale } = useLocale();
  const t = speakerTexts[locale];
  const { link, state, command, point } = useAudience(story.id, slides.length);
  const [help, setHelp] = useState(false);
  const [pointing, setPointing] = useState(false);
  const { toggle } = useFullScreen();
  const preview = useRef<HTMLDivElement>(null);
  useWakeLock();

  const togglePointing = (): void => {
    setPointing(!pointing);
    point(null);
  };
  const windows: Readonly<Record<WindowAction, () => void>> = {
    help: () => setHelp(true),
    fullscreen: toggle,
    language: () => setLocale(LOCALES.find((one) => one !== locale) ?? locale),
    pointer: togglePointing,
    leave: () => undefined,
    closer: () => undefined,
    farther: () => undefined,
  };
  const typed = usePresentKeys(slides.length, command, (action) => windows[action]());
  const follow = ({ clientX, clientY }: PointerEvent): void => {
    const box = preview.current?.getBoundingClientRect();
    if (!pointing || !box) return;
    const share = (at: number, from: number, size: number) =>
      Math.min(1, Math.max(0, (at - from) / size));
    point({ x: share(clientX, box.left, box.width), y: share(clientY, box.top, box.height) });
  };
  const slide = slides[state.at];
  const next = slides[state.at + 1];
  if (!slide) return null;
  const behind = state.frozen && state.shown !== state.at ? slides[state.shown] : null;
  const notice =
    state.cover === "none"
      ? behind && t.frozenNote(behind.name[locale])
      : state.cover === "black"
        ? t.blackNote
        : t.whiteNote;
  return (
    <main className={styles.speaker}>
      <h1 className={styles.title}>
        {story.title} <span className={styles.part}>{t.title}</span>
      </h1>
      <section className={styles.now} aria-label={t.now}>
        <h2 className={styles.head}>
          {presentTexts[locale].slideOf(state.at + 1, slides.length, slide.name[locale])}
        </h2>
        <div
          ref={preview}
          className={pointing ? styles.pointed : undefined}
          onPointerMove={follow}
          onPointerLeave={() => pointing && point(null)}
        >
          <StillSlide slide={slide} locale={locale} />
        </div>
        <p className={styles.said} role="status">
          {typed !== null ? deckTexts[locale].typed(typed) : (notice ?? (pointing && t.pointHint))}
        </p>
        <div className={styles.controls}>
          <Button icon="arrow-left" onClick={() => command({ do: "previous" })}>
            {t.previousSlide}
          </Button>
          <Button look="primary" icon="arrow-right" onClick={() => command({ do: "next" })}>
            {t.nextSlide}
          </Button>
          <Button aria-pressed={state.frozen} onClick={() => command({ do: "freeze" })}>
            {state.frozen ? t.unfreeze : t.freeze}
          </Button>
          <Button
            aria-pressed={state.cover !== "none"}
            onClick={() =>
              command({ do: "cover", cover: state.cover === "white" ? "white" : "black" })
            }
          >
            {state.cover === "none" ? t.black : t.uncover}
          </Button>
          <Button aria-pressed={pointing} onClick={togglePointing}>
            {pointing ? t.unpoint : t.point}
          </Button>
          <Button look="link" onClick={() => setHelp(true)}>
            {deckTexts[locale].help}
          </Button>
        </div>
      </section>
      <section className={styles.side}>
        <Clock />
        <AudienceNotice story={story.id} at={state.at} link={link} />
        <h2 className={styles.head}>{next ? `${t.next}: ${next.name[locale]}` : t.end}</h2>
        {next && <StillSlide slide={next} locale={locale} />}
      </section>
      <section className={styles.notes} aria-label={t.notes}>
        <h2 className={styles.head}>{t.notes}</h2>
        <p className={styles.words}>{slide.notes || t.noNotes}</p>
      </section>
      <nav className={styles.list} aria-label={presentTexts[locale].slides}>
        <ol>
          {slides.map(({ name }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a slide is its place
            <li key={place}>
              <button
                type="button"
                className={styles.stop}
                aria-current={place === state.at ? "step" : undefined}
                onClick={() => command({ do: "go", to: place })}
              >
                <span className={styles.number}>{place + 1}</span> {name[locale]}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <KeysHelp open={help} onClose={() => setHelp(false)} />
    </main>
  );
};
