import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { classNames } from "../../../../ui/class-names.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { IconButton } from "../../../../ui/controls/icon-button.tsx";
import { Select } from "../../../../ui/controls/select.tsx";
import { VisuallyHidden } from "../../../../ui/text/visually-hidden.tsx";
import styles from "../catalogue.module.css";
import { AttributeValue } from "../marks/attribute-value.tsx";
import { ScoreBar } from "../marks/score-bar.tsx";
import { COMPARED_ATTRIBUTES, differing } from "../model/differing.ts";
import { scoreText } from "../model/score-text.ts";
import type { JudgedVariety } from "../model/use-catalogue-model.ts";
import { marginText } from "../model/verdict-words.ts";
import { classTexts } from "../texts/class-texts.ts";
import { listTexts } from "../texts/list-texts.ts";
import { paneTexts } from "../texts/pane-texts.ts";
import type { PaneProps } from "./catalogue-pane.tsx";
import own from "./compare-pane.module.css";

const NOBODY = "";

/** Up to four varieties side by side; what differs is marked by a sign and weight. */
export const ComparePane = ({ own: model }: PaneProps) => {
  const t = useTexts(paneTexts);
  const c = useTexts(classTexts);
  const l = useTexts(listTexts);
  const { judged, compared, toggleCompared, full, set, place } = model;
  const shortVerdict = (one: JudgedVariety): string => {
    const margin = marginText(one, place);
    const verdict = c.verdicts[one.verdict];
    return margin === null ? verdict : t.shortVerdict(verdict, t.metres(margin));
  };
  const columns = compared.map((at) => ({ at, one: judged[at]! }));
  const differ = differing(columns.map(({ one }) => one.variety));
  const others = Array.from(judged.keys())
    .filter((at) => !compared.includes(at))
    .toSorted((a, b) =>
      judged[a]!.variety.name.localeCompare(judged[b]!.variety.name, "es", { numeric: true }),
    );
  return (
    <div className={styles.paneBody}>
      <div className={own.add}>
        {full ? (
          <p className={styles.text} role="status">
            {t.limit}
          </p>
        ) : (
          <Select
            label={t.add}
            value={NOBODY}
            options={[
              { value: NOBODY, label: t.addNone },
              ...others.map((at) => ({ value: String(at), label: judged[at]!.variety.name })),
            ]}
            onChange={(at) => (at === NOBODY ? undefined : toggleCompared(Number(at)))}
          />
        )}
        {columns.length > 1 ? (
          <Button look="link" icon="close" onClick={() => set({ compared: [] })}>
            {t.removeAll}
          </Button>
        ) : null}
      </div>
      {columns.length === 0 ? (
        <p className={styles.hint}>{t.compareEmpty}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keys
        <section className={own.scroll} aria-label={t.comparison} tabIndex={0}>
          <table className={own.table}>
            <caption>{t.comparison}</caption>
            <thead>
              <tr>
                <th scope="col">
                  <VisuallyHidden>{t.attribute}</VisuallyHidden>
                </th>
                {columns.map(({ at, one }) => (
                  <th key={at} scope="col">
                    <span className={own.head}>
                      {one.variety.name}
                      <IconButton
                        icon="close"
                        name={t.remove(one.variety.name)}
                        onClick={() => toggleCompared(at)}
                      />
                    </span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{t.columns.verdict}</th>
                {columns.map(({ at, one }) => (
                  <td key={at}>{shortVerdict(one)}</td>
                ))}
              </tr>
              {COMPARED_ATTRIBUTES.map((attribute) => {
                const other = differ.has(attribute);
                return (
                  <tr key={attribute} className={classNames(other && own.differs)}>
                    <th scope="row">
                      {c.attributes[attribute]}
                      {other ? (
                        <>
                          <span aria-hidden="true">{"\u00a0≠"}</span>
                          <VisuallyHidden>, {t.differsSpoken}</VisuallyHidden>
                        </>
                      ) : null}
                    </th>
                    {columns.map(({ at, one }) => (
                      <td key={at}>
                        <AttributeValue variety={one.variety} attribute={attribute} />
                      </td>
                    ))}
                  </tr>
                );
              })}
              <tr>
                <th scope="row">{l.borer}</th>
                <td colSpan={columns.length} className={styles.none}>
                  {l.noBorer}
                </td>
              </tr>
              <tr>
                <th scope="row">{t.columns.score}</th>
                {columns.map(({ at, one: { score } }) => (
                  <td key={at}>
                    <strong>{scoreText(score)}</strong>
                    <ScoreBar score={score} />
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        </section>
      )}
      {columns.length > 1 ? (
        <p className={styles.hint}>
          {differ.size === 0
            ? t.allSame
            : t.onlyDiffering(
                formatInteger(differ.size),
                formatInteger(COMPARED_ATTRIBUTES.length),
              )}
        </p>
      ) : null}
    </div>
  );
};
