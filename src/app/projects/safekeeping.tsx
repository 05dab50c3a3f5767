import { useEffect, useRef, useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/controls/button.tsx";
import styles from "./projects.module.css";
import { projectsTexts } from "./projects-texts.ts";

type Promised = "asking" | "ask" | "granted" | "denied" | "unknown";

const askable = (): boolean => globalThis.navigator?.storage?.persist !== undefined;

/** Whether the browser may delete what is kept by itself, and the request that it does not, with its reason. */
export const Safekeeping = () => {
  const t = useTexts(projectsTexts);
  const [promised, setPromised] = useState<Promised>("asking");
  const answer = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    let here = true;
    if (!askable()) setPromised("unknown");
    else
      navigator.storage.persisted().then(
        (yes) => here && setPromised(yes ? "granted" : "ask"),
        () => here && setPromised("unknown"),
      );
    return () => {
      here = false;
    };
  }, []);
  const ask = async () => {
    const yes = await navigator.storage.persist().catch(() => null);
    setPromised(yes === null ? "unknown" : yes ? "granted" : "denied");
    // The button that was pressed is gone: a keyboard goes on from the answer.
    answer.current?.focus();
  };
  if (promised === "asking") return null;
  const words = {
    ask: t.persistAsk,
    granted: t.persistGranted,
    denied: t.persistDenied,
    unknown: t.persistUnknown,
  };
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t.persist}</h3>
      <p ref={answer} tabIndex={-1} className={styles.text} role="status">
        {words[promised]}
      </p>
      {promised === "ask" && (
        <div className={styles.actions}>
          <Button onClick={() => void ask()}>{t.persistButton}</Button>
        </div>
      )}
    </section>
  );
};
