import { useEffect, useRef, useState } from "react";
import { bandEdgesFault } from "../../../answers/overlap/distance-band.ts";
import { type Metres, metres } from "../../../geo/units.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import panel from "../../../ui/layout/panel-parts.module.css";
import { FactList } from "../../../ui/text/fact-list.tsx";
import { restTexts } from "../texts/rest-texts.ts";
import styles from "./band-counts.module.css";

export interface BandCountsProps {
  readonly edges: readonly Metres[];
  readonly counts: readonly number[];
  readonly onChange: (edges: readonly Metres[]) => void;
}

const typedEdges = (text: string): number[] =>
  text
    .split(/[\s;]+/)
    .filter(Boolean)
    .map((word) => Number(word.replaceAll(",", "")));

/** Outside plots by exact distance; the edges can be changed. */
export const BandCounts = ({ edges, counts, onChange }: BandCountsProps) => {
  const t = useTexts(restTexts);
  const [typed, setTyped] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const editing = typed !== null;
  useEffect(() => {
    if (editing) form.current?.scrollIntoView({ block: "center" });
  }, [editing]);
  const wanted = typed === null ? [...edges] : typedEdges(typed);
  const fault = wanted.length === 0 ? "not-positive" : bandEdgesFault(wanted);
  const facts = counts.map((count, band) => {
    const from = formatInteger(band === 0 ? 0 : edges[band - 1]!);
    const label =
      band < edges.length ? t.bandWithin(from, formatInteger(edges[band]!)) : t.bandBeyond(from);
    return { label, value: formatInteger(count) };
  });
  return (
    <section className={panel.section}>
      <h2 className={panel.heading}>
        {t.bands}
        <Button
          look="link"
          aria-expanded={editing}
          onClick={() => setTyped(typed === null ? edges.join(" ") : null)}
        >
          {t.bandsEdit}
        </Button>
      </h2>
      {typed !== null ? (
        <form
          ref={form}
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (fault !== null) return;
            onChange(wanted.map(metres));
            setTyped(null);
          }}
        >
          <TextField
            label={t.bandsField}
            value={typed}
            onChange={setTyped}
            error={fault && t.bandsFault[fault]}
          />
          <Button type="submit" disabled={fault !== null}>
            {t.bandsApply}
          </Button>
        </form>
      ) : null}
      <FactList facts={facts} />
      <p className={panel.hint}>{t.bandsNotLegal}</p>
    </section>
  );
};
