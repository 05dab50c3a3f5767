import type { Locale } from "../../../i18n/locale.ts";
import type { FlowSolid } from "../../../print/flow/flow-block.ts";
import styles from "./observation-blocks.module.css";
import { paperTexts } from "./texts/paper-texts.ts";

/** Characters that surely fit on one page, so that a long text can go on on the next. */
const MOST_CHARACTERS = 1200;
const EMPTY_LINES = 3;

/** Paragraphs as written, long ones parted at a space. */
const paragraphs = (text: string): readonly string[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .flatMap((line) => {
      const parts: string[] = [];
      let rest = line;
      while (rest.length > MOST_CHARACTERS) {
        const space = rest.lastIndexOf(" ", MOST_CHARACTERS);
        const at = space > 0 ? space : MOST_CHARACTERS;
        parts.push(rest.slice(0, at));
        rest = rest.slice(at).trimStart();
      }
      return [...parts, rest];
    });

/** What was observed; where nothing was typed, lines to write on. Its last lines stay with what follows: nobody signs an empty page. */
export const observationBlocks = (
  key: string,
  observations: string,
  locale: Locale,
): readonly FlowSolid[] => {
  const written = paragraphs(observations);
  const title: FlowSolid = {
    kind: "solid",
    key: `${key} observations`,
    gap: 5,
    withNext: true,
    node: <h2 className={styles.title}>{paperTexts[locale].observations}</h2>,
  };
  if (written.length === 0) {
    const lines = Array.from({ length: EMPTY_LINES }, (_, i) => i);
    return [
      title,
      {
        kind: "solid",
        key: `${key} observations lines`,
        withNext: true,
        node: lines.map((line) => <div key={line} className={styles.line} />),
      },
    ];
  }
  return [
    title,
    ...written.map(
      (text, i): FlowSolid => ({
        kind: "solid",
        key: `${key} observations ${i}`,
        gap: i === 0 ? 0 : 1.5,
        withNext: i === written.length - 1,
        node: <p className={styles.text}>{text}</p>,
      }),
    ),
  ];
};
