import { useTexts } from "../../../../i18n/use-texts.ts";
import { classNames } from "../../../../ui/class-names.ts";
import { useMedia } from "../../../../ui/layout/use-media.ts";
import { deckTexts } from "../deck-texts.ts";
import styles from "./deck-hints.module.css";

export interface DeckHintsProps {
  readonly full: boolean;
  readonly able: boolean;
  /** Somebody moves the pointer: buttons stand where the hint did. */
  readonly awake: boolean;
  /** What Escape does now: `closes` leaves the page, `stays` only says how to leave it. */
  readonly leaving: "closes" | "stays" | "asked";
  /** A number that is being typed. */
  readonly typed: number | null;
  readonly frozen: boolean;
  readonly blocked: boolean;
  readonly onFullScreen: () => void;
  readonly onSpeaker: () => void;
  readonly onHelp: () => void;
}

/** In the slide's foot: a faint hint how to go on; buttons in its place while somebody moves the pointer or comes by keys. */
export const DeckHints = (props: DeckHintsProps) => {
  const t = useTexts(deckTexts);
  const finger = useMedia("(pointer: coarse)");
  const { full, leaving, typed, blocked } = props;
  const keys = full || leaving === "closes" ? `${t.advance}   ${t.leave}` : t.advance;
  const special =
    (typed !== null && t.typed(typed)) ||
    (blocked && t.blocked) ||
    (leaving === "asked" && !full && t.closeTab);
  return (
    <div className={classNames(styles.hints, props.awake && !special && styles.awake)}>
      <span className={styles.hint} role="status">
        {special || (finger ? t.touch : keys)}
        {props.frozen && (
          <span className={styles.frozen} role="img" title={t.frozen} aria-label={t.frozen}>
            {" ‖"}
          </span>
        )}
      </span>
      <span className={styles.buttons}>
        {props.able && !full && (
          <button type="button" className={styles.button} onClick={props.onFullScreen}>
            {t.fullScreen}
          </button>
        )}
        {!finger && (
          <button type="button" className={styles.button} onClick={props.onSpeaker}>
            {t.speaker}
          </button>
        )}
        <button type="button" className={styles.button} onClick={props.onHelp}>
          {finger ? t.gestures : t.help}
        </button>
      </span>
    </div>
  );
};
