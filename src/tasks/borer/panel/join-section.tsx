import { useMemo } from "react";
import { formatMetres } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import parts from "../../../ui/layout/panel-parts.module.css";
import { FactList } from "../../../ui/text/fact-list.tsx";
import type { BorerModel } from "../model/borer-model.ts";
import { type JoinFault, joinFaults } from "../model/join-faults.ts";
import { joinTexts } from "../texts/join-texts.ts";
import panel from "./panel.module.css";

const WAYS = ["both", "code", "position", "none"] as const;
const SHOWN = 6;

/** How many points met a plot and by what, and those whose code needs a look, each to be selected. */
export const JoinSection = ({ model }: { readonly model: BorerModel }) => {
  const t = useTexts(joinTexts);
  const { columns, register, join } = model;
  const answer = join.value;
  const faults = useMemo(
    () => (answer && columns ? joinFaults(answer, columns) : []),
    [answer, columns],
  );
  if (register === null || columns === null || answer === null) return null;
  const say = ({ kind, code, byPosition, distance }: JoinFault): string =>
    t.fault[kind](
      code,
      byPosition === null ? "" : (register.ids[byPosition] ?? ""),
      distance === null ? "" : formatMetres(distance, 0),
    );
  return (
    <section className={parts.section} aria-label={t.heading}>
      <h3 className={parts.heading}>{t.heading}</h3>
      <p className={parts.hint}>{t.of(register.provenance.sample ? t.sample : register.name)}</p>
      <FactList
        facts={WAYS.map((way) => {
          const n = answer.by.filter((by) => by === way).length;
          return { label: t.by[way], value: t.points(n, formatInteger(n)) };
        })}
      />
      {faults.length === 0 ? (
        <p className={parts.hint}>{t.fine}</p>
      ) : (
        <>
          <h4 className={panel.small}>{t.faults(faults.length, formatInteger(faults.length))}</h4>
          <ul className={panel.list}>
            {faults.slice(0, SHOWN).map((fault) => (
              <li key={`${fault.kind} ${fault.point}`}>
                <button
                  type="button"
                  className={panel.name}
                  onClick={() => model.select({ kind: "point", point: fault.point })}
                >
                  {columns.points[fault.point]}
                </button>
                : {say(fault)}
              </li>
            ))}
            {faults.length > SHOWN ? <li>{t.more(formatInteger(faults.length - SHOWN))}</li> : null}
          </ul>
        </>
      )}
    </section>
  );
};
