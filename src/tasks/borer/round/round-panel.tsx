import type { ReactNode } from "react";
import { formatInteger, formatNumber } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Select } from "../../../ui/controls/select.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import { LiveRegion } from "../../../ui/text/live-region.tsx";
import type { GroupKey } from "../analysis/groups/group-answer.ts";
import type { RoundAnswer } from "../analysis/round/round-answer.ts";
import type { BorerModel } from "../model/borer-model.ts";
import { groupTexts } from "../texts/group-texts.ts";
import { AnswerState } from "./answer-state.tsx";
import type { BorerContext } from "./borer-context.ts";
import { Coverage } from "./coverage.tsx";
import { DataAgeNote } from "./data-age-note.tsx";
import type { Round } from "./order-round.ts";
import { chooseAll, isInRound, proposedRound } from "./proposed-round.ts";
import { roundedDistance, thresholdText } from "./rate-words.ts";
import { toggleSector, writeRoundChoice } from "./round-choice.ts";
import { type SectorList as ListName, listedSectors, sectorKey } from "./round-sector.ts";
import { roundTexts } from "./round-texts.ts";
import styles from "./section.module.css";
import { SectorList } from "./sector-list.tsx";
import { pointsText, sectorName } from "./sector-words.ts";
import { usePlannedRound, useRoundChoice } from "./use-planned-round.ts";

export interface RoundPanelProps {
  readonly context: BorerContext;
  readonly model: BorerModel;
}

/** What a round can go by. */
const SECTOR_KEYS: readonly GroupKey[] = [
  "caserio",
  "distrito",
  "organizacion",
  "parcela",
  "punto",
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What to do next: sectors to treat, sectors to count again, and where nobody has looked. */
export const RoundPanel = ({ context, model }: RoundPanelProps) => {
  const { locale } = useLocale();
  const t = useTexts(roundTexts);
  const keys = useTexts(groupTexts).keys;
  const choice = useRoundChoice(context);
  const round = usePlannedRound(context, model);
  const { filter, view, threshold, source, points } = model;
  const answer = model.round.value;
  if (filter === null) return null;
  const proposed: ReadonlySet<string> = answer ? proposedRound(answer) : new Set();
  const listed = answer && source && points ? listedSectors(answer, source, points) : [];
  const toggle = (key: string) => context.view.set(writeRoundChoice(toggleSector(choice, key)));
  const reasons = new Set(answer?.resample.map(({ undecidedBecause }) => undecidedBecause));
  const why = reasons.size > 1 ? "mixed" : reasons.has("one-point") ? "point" : "interval";
  const sectorOfPoint = new Map(
    answer?.hotPoints.map((one) => [source?.columns.points[one.point] ?? "", one.sector]),
  );
  const stops = new Map(round?.stops.map((stop) => [sectorKey(stop.sector), stop] as const));
  const said = thresholdText(threshold, filter.method, locale);
  const lists: readonly (readonly [ListName, string, string])[] = [
    ["treat", t.treat, t.treatHint(said)],
    ["points", t.hotPoints, t.hotPointsHint(said)],
    ["resample", t.resample, t.resampleHint[why](said)],
    ["calm", t.calm, t.calmHint],
    ["unknown", t.unknown, t.unknownHint],
  ];
  return (
    <>
      <AnswerState answer={model.round} title={t.working} />
      {round ? (
        <Head round={round} hotPoints={answer?.hotPoints.length ?? 0} current={model.round.current}>
          <DataAgeNote model={model} />
        </Head>
      ) : null}
      <section className={parts.section}>
        <div className={styles.pair}>
          <Select
            label={t.sectors}
            value={view.sectors}
            options={SECTOR_KEYS.map((value) => ({ value, label: capital(keys[value]) }))}
            onChange={(sectors) => model.set({ sectors })}
          />
          <Select
            label={t.start}
            value={choice.start ?? ""}
            options={[
              { value: "", label: t.shortest },
              ...(round?.stops ?? [])
                .filter(({ sector }) => sector.name !== "" && Number.isFinite(sector.x))
                .map(({ sector }) => ({
                  value: sectorKey(sector),
                  label: sectorName(sector, view.sectors, locale),
                })),
            ]}
            onChange={(start) =>
              context.view.set(writeRoundChoice({ ...choice, start: start === "" ? null : start }))
            }
          />
        </div>
      </section>
      {answer
        ? lists.map(([list, title, hint]) => {
            const sectors = listed.filter((one) => one.list === list).map(({ sector }) => sector);
            const all = sectors.map(sectorKey);
            const inRound = all.filter((key) => isInRound(proposed, key, choice)).length;
            const content = (
              <>
                <p className={parts.hint}>{hint}</p>
                {inRound < all.length ? (
                  <p className={styles.text}>
                    {t.chosen(formatInteger(inRound), formatInteger(all.length))}.{" "}
                    <Button
                      look="link"
                      onClick={() =>
                        context.view.set(writeRoundChoice(chooseAll(proposed, all, choice)))
                      }
                    >
                      {t.chooseAll}
                    </Button>
                  </p>
                ) : null}
                <SectorList
                  model={model}
                  sectors={sectors}
                  list={list}
                  title={title}
                  choice={choice}
                  proposed={proposed}
                  {...(list === "points" && {
                    asideOf: ({ name }) =>
                      sectorName({ name: sectorOfPoint.get(name) ?? "" }, view.sectors, locale),
                  })}
                  stops={stops}
                  onToggle={toggle}
                />
              </>
            );
            if (sectors.length === 0) return null;
            return (
              <section key={list} className={parts.section}>
                {list === "treat" || list === "resample" || list === "points" ? (
                  <>
                    <h3 className={parts.heading}>
                      {title}
                      <span className={parts.aside}>{formatInteger(sectors.length)}</span>
                    </h3>
                    {content}
                  </>
                ) : (
                  <details className={styles.more}>
                    <summary>{`${title} (${formatInteger(sectors.length)})`}</summary>
                    {content}
                  </details>
                )}
              </section>
            );
          })
        : null}
      <Coverage context={context} model={model} />
      {answer ? <Sampling answer={answer} traps={filter.method === "trampa"} /> : null}
    </>
  );
};

const Head = ({
  round,
  hotPoints,
  current,
  children,
}: {
  readonly round: Round;
  /** Points over the threshold in undecided sectors, in the round or not. */
  readonly hotPoints: number;
  readonly current: boolean;
  readonly children: ReactNode;
}) => {
  const t = useTexts(roundTexts);
  const { stops, length, unplaced } = round;
  const hotLeft = hotPoints - stops.filter(({ sector }) => sector.ofPoint).length;
  const count = (task: string): number => stops.filter((stop) => stop.task === task).length;
  const sentence = t.sentence(stops.length, formatInteger(stops.length));
  const visits = t.parts(count("treat"), count("count"));
  return (
    <section className={parts.section}>
      <h2 className={styles.answer}>{stops.length === 0 ? t.none : sentence}</h2>
      {stops.length === 0 ? (
        <p className={parts.hint}>{t.noneHint}</p>
      ) : (
        <>
          <p className={styles.message}>
            {visits}
            {count("look") > 0 ? ` ${t.added(count("look"), formatInteger(count("look")))}` : null}
          </p>
          <p className={parts.hint}>
            {t.length(roundedDistance(length))}
            {unplaced > 0 ? ` ${t.unplaced(unplaced, formatInteger(unplaced))}` : null}
          </p>
        </>
      )}
      {children}
      {hotLeft > 0 ? (
        <p className={styles.text}>{t.hotLeft(hotLeft, formatInteger(hotLeft))}</p>
      ) : null}
      <LiveRegion message={current ? `${sentence}. ${visits}` : ""} />
    </section>
  );
};

const Sampling = ({ answer, traps }: { readonly answer: RoundAnswer; readonly traps: boolean }) => {
  const { locale } = useLocale();
  const t = useTexts(roundTexts);
  const { aggregation, treesPerPoint, fruitsPerTree } = answer;
  const points = pointsText(aggregation.points, locale);
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>{t.aggregation}</h3>
      <p className={styles.text}>
        {aggregation.k !== null
          ? t.estimated(formatNumber(aggregation.k, 2), points)
          : aggregation.reason === "not-aggregated"
            ? t.notAggregated(points)
            : t.tooFew(points)}
      </p>
      {traps ? null : (
        <p className={parts.hint}>
          {t.sampling(formatNumber(treesPerPoint, 0), formatNumber(fruitsPerTree, 0))}
        </p>
      )}
    </section>
  );
};
