import { formatInteger, formatNumber } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { type Fact, FactList } from "../../../ui/text/fact-list.tsx";
import { foldWord } from "../analysis/select/fold-word.ts";
import type { BorerModel } from "../model/borer-model.ts";
import { groupName } from "../model/group-name.ts";
import { intervalName } from "../model/interval-name.ts";
import { standingWord } from "../model/standing-word.ts";
import { PositionsSection } from "../panel/positions-section.tsx";
import { intervalText, rateText } from "../round/rate-words.ts";
import { cardTexts } from "../texts/card-texts.ts";
import { joinTexts } from "../texts/join-texts.ts";
import styles from "./card.module.css";
import { CardHead } from "./card-head.tsx";
import { MemberList } from "./member-list.tsx";
import { RateLine } from "./rate-line.tsx";

export interface GroupCardProps {
  readonly model: BorerModel;
  readonly name: string;
}

/** One group: its rate with both intervals, the honest one first, and its points. */
export const GroupCard = ({ model, name }: GroupCardProps) => {
  const { locale } = useLocale();
  const t = useTexts(cardTexts);
  const j = useTexts(joinTexts);
  const answer = model.groups.value;
  const group = answer?.groups.find((one) => one.name === name);
  if (answer === null || group === undefined) return null;
  const method = model.filter?.method ?? "ramas";
  const codes = answer.by === "parcela" && model.register ? model.join.value?.unknownCodes : null;
  const lacksCode = codes?.some((code) => foldWord(code) === foldWord(name)) ?? false;
  const title = groupName(name, answer.by, locale);
  const figures = (label: string, value: string | null): Fact[] =>
    value === null ? [] : [{ label, value }];
  return (
    <article className={styles.card} aria-label={title}>
      <CardHead title={title} onClose={() => model.select(null)} />
      <RateLine
        events={group.events}
        exposure={group.exposure}
        interval={group.interval}
        method={method}
        edges={model.view.edges}
      />
      <FactList
        facts={[
          ...figures(t.plot, lacksCode ? j.notInRegister : null),
          { label: t.shownInterval, value: intervalName(group, locale) },
          { label: t.standing, value: standingWord(group, answer.by, locale) },
          ...figures(t.clustered, group.clustered && intervalText(group.clustered, method, locale)),
          ...figures(t.wilson, group.wilson && intervalText(group.wilson, method, locale)),
          ...figures(t.eb, group.eb === null ? null : rateText(group.eb, method, locale)),
          ...figures(
            t.effect,
            group.designEffect === null ? null : formatNumber(group.designEffect, 1),
          ),
          { label: t.points, value: formatInteger(group.points) },
        ]}
      />
      {group.positions ? <PositionsSection positions={group.positions} /> : null}
      <MemberList model={model} members={group.members} />
    </article>
  );
};
