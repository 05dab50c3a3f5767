import { formatAmount, formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { DotWhisker } from "../../../ui/chart/dot-whisker/dot-whisker.tsx";
import { classNames } from "../../../ui/class-names.ts";
import { Select } from "../../../ui/controls/select.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import { GROUP_KEYS } from "../analysis/groups/group-answer.ts";
import type { BorerModel } from "../model/borer-model.ts";
import { FROM_REGISTER } from "../model/from-register.ts";
import { groupName } from "../model/group-name.ts";
import { rateText } from "../round/rate-words.ts";
import { answerTexts } from "../texts/answer-texts.ts";
import { groupTexts } from "../texts/group-texts.ts";
import { joinTexts } from "../texts/join-texts.ts";
import { leftOut, narrowness } from "./answer-words.ts";
import { fewFruits } from "./few-fruits.ts";
import { groupRows, intervalHeading, markNotes } from "./group-rows.ts";
import panel from "./panel.module.css";

const MOST_NAMED = 3;
const MOST_CODES = 8;

/** Rates by group with both intervals, the honest one first, and where too little was counted. */
export const GroupSection = ({ model }: { readonly model: BorerModel }) => {
  const t = useTexts(groupTexts);
  const a = useTexts(answerTexts);
  const j = useTexts(joinTexts);
  const { locale } = useLocale();
  const { groups, filter, view, threshold, selection, hovered } = model;
  if (groups.value === null || filter === null)
    return <div className={classNames(parts.section, panel.groupsRoom)} />;
  const { by } = groups.value;
  const trap = filter.method === "trampa";
  const format = (value: number): string => rateText(value, filter.method, locale);
  const few = trap ? [] : fewFruits(groups.value.groups, threshold, view.edges);
  const single = groups.value.groups.filter(
    ({ noClustered, interval }) => noClustered === "one-point" && interval !== null,
  );
  const lacking = by === "parcela" && model.register ? (model.join.value?.unknownCodes ?? []) : [];
  const verdict =
    by === "variedad" || by === "altitud" || by === "sombra" ? t.notVerdict[by] : null;
  const rounded = (percent: number): string => `${formatAmount(percent, 1).replace(/\.0$/, "")}%`;
  return (
    <section className={parts.section}>
      <DotWhisker
        title={(trap ? t.trapTitle : t.title)(t.keys[by])}
        rows={groupRows(groups.value.groups, by, trap, locale)}
        format={format}
        formatTick={(value, isLast) => (isLast && !trap ? `${value}%` : String(value))}
        marker={{ at: threshold, label: t.marker(trap ? String(threshold) : `${threshold}%`) }}
        labelHeader={t.heads[by]}
        asideHeader={t.header.counted}
        valueHeader={trap ? t.header.trapRate : t.header.rate}
        intervalName={intervalHeading(groups.value.groups, locale)}
        {...(!trap && { secondName: t.wilson })}
        toneNames={t.tones}
        toneHeader={t.toneHeader}
        note={trap ? t.trapNote : t.note}
        selected={selection?.kind === "group" ? selection.name : null}
        onSelect={(name) => model.select(name === null ? null : { kind: "group", name })}
        hovered={hovered?.kind === "group" ? hovered.name : null}
        onHover={(name) => model.hover(name === null ? null : { kind: "group", name })}
        empty={t.empty}
      />
      {lacking.length > 0 ? (
        <p className={parts.hint}>
          {j.unknownGroups(lacking.length, lacking.slice(0, MOST_CODES).join(", "))}
          {lacking.length > MOST_CODES
            ? ` ${j.more(formatInteger(lacking.length - MOST_CODES))}`
            : null}
        </p>
      ) : null}
      {markNotes(groups.value.groups, locale).map((note) => (
        <p key={note} className={parts.hint}>
          {note}
        </p>
      ))}
      {verdict ? <p className={parts.hint}>{verdict}</p> : null}
      {FROM_REGISTER.includes(by) && model.register ? (
        <p className={parts.hint}>{t.fromRegister}</p>
      ) : null}
      {[...narrowness(groups.value, filter, locale), ...leftOut(groups.value, filter, locale)].map(
        (note) => (
          <p key={note} className={parts.hint}>
            {note}
          </p>
        ),
      )}
      {single.length > 0 && single.length <= MOST_NAMED ? (
        <p className={parts.hint}>
          {t.onePoint(single.map(({ name }) => groupName(name, by, locale)).join(", "))}
        </p>
      ) : null}
      {few.length > 0 ? (
        <>
          <h4 className={panel.small}>{t.fewHead}</h4>
          <ul className={panel.list}>
            {few.slice(0, MOST_NAMED).map(({ group, other }) => {
              const name = groupName(group.name, by, locale);
              const fruits = formatInteger(group.exposure);
              const points = a.points(group.points, formatInteger(group.points));
              return (
                <li key={group.name}>
                  {other === null
                    ? t.fewAlone(name, fruits, points, rounded(threshold))
                    : t.few(name, fruits, points, rounded(threshold), rounded(other))}
                </li>
              );
            })}
            {few.length > MOST_NAMED ? (
              <li>{t.fewMore(few.length - MOST_NAMED, formatInteger(few.length - MOST_NAMED))}</li>
            ) : null}
          </ul>
        </>
      ) : null}
      <div className={panel.below}>
        <Select
          label={t.by}
          value={view.by}
          options={GROUP_KEYS.map((key) => ({ value: key, label: t.heads[key] }))}
          onChange={(key) =>
            model.set({ by: key, ...(selection?.kind === "group" && { selection: null }) })
          }
        />
      </div>
    </section>
  );
};
