import { useTexts } from "../../../../i18n/use-texts.ts";
import { useMedia } from "../../../../ui/layout/use-media.ts";
import { deckTexts } from "../deck-texts.ts";
import styles from "./deck-hints.module.css";

export interface DeckHintsProps {
  readonly full: boolean;
  readonly able: boolean;
  /** A number that is being typed. */
  readonly typed: number | null;
  readonly frozen: boolean;
  readonly pointing: boolean;
  readonly blocked: boolean;
  readonly onFullScreen: () => void;
  readonly onSpeaker: () => void;
  readonly onHelp: () => void;
}

/** In the slide's foot: how to go on, or what is out of the ordinary; buttons while the page does not fill the screen. */
export const DeckHints = (props: DeckHintsProps) => {
  const t = useTexts(deckTexts);
  const finger = useMedia("(pointer: coarse)");
  const special =
    props.typed === null
      ? (props.frozen && t.frozen) || (props.pointing && t.pointing) || (props.blocked && t.blocked)
      : t.typed(props.typed);
  return (
    <>
      {!props.full && (
        <span className={styles.buttons}>
          {props.able && (
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
            {t.help}
          </button>
        </span>
      )}
      <span className={styles.hint} role="status">
        {special || (finger && t.touch) || (props.full && `${t.advance}   ${t.leave}`)}
      </span>
    </>
  );
};
