import { claimsSanctuary } from "../../../answers/overlap/claims-sanctuary.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { FlowContent, FlowPart } from "../../../print/flow/flow-block.ts";
import { type Paper, paperBox } from "../../../print/paper.ts";
import { AnnexFacts } from "./annex-facts.tsx";
import headStyles from "./annex-head.module.css";
import { AnnexHead } from "./annex-head.tsx";
import { cornerBlocks, cornerNote, cornerRings, ShortCornerTables } from "./corner-blocks.tsx";
import { cornerTableWidth, cornerTitleWidth, USUAL_CORNERS } from "./corner-width.ts";
import { methodSentences, standingSentence } from "./method-sentences.ts";
import { observationBlocks } from "./observation-blocks.tsx";
import { districtText, ownText } from "./own-words.ts";
import { planPage } from "./page-plan.ts";
import { partKey } from "./part-key.ts";
import { photoBlocks } from "./photo-blocks.tsx";
import { pieceBlocks } from "./piece-blocks.tsx";
import { placedPhotos } from "./placed-photos.ts";
import { planAnnexSketch } from "./plan-annex-sketch.ts";
import type { AnnexQuestion, PreparedAnnex } from "./prepare-annex.ts";
import { MethodBlock, ResultBlock } from "./result-block.tsx";
import { resultRows } from "./result-rows.ts";
import { SealBlock } from "./seal-block.tsx";
import { SignatureLines } from "./signature-lines.tsx";
import { SketchBlock } from "./sketch-block.tsx";
import type { Surroundings } from "./surroundings.ts";
import { paperTexts } from "./texts/paper-texts.ts";
import { SketchAndResult, TwoColumns } from "./two-columns.tsx";
import { SentenceWithCode } from "./whole-code.tsx";

/** How a document is made. */
export interface AnnexLook {
  readonly paper: Paper;
  readonly locale: Locale;
  /** Denominator asked for; null takes for each plot the best. */
  readonly scale: number | null;
}

/** Left in the foot of each page of an annex, or of the index where there is no code. */
export const footText = ({ area }: AnnexQuestion, locale: Locale): string =>
  paperTexts[locale].foot(claimsSanctuary(area.name, area.properties));

/** The annex of one plot, block by block. */
export const plotPart = (
  question: AnnexQuestion,
  prepared: PreparedAnnex,
  around: Surroundings,
  look: AnnexLook,
): FlowPart => {
  const { figures, entry, seal } = prepared;
  const { register, result } = question;
  const { paper, locale } = look;
  const { index, id } = figures;
  const key = partKey(index);
  const t = paperTexts[locale];
  const box = paperBox(paper);
  const photos = placedPhotos(entry?.photos ?? [], register, index, result.plane);
  const rings = cornerRings(figures, result.plane, locale);
  const note = cornerNote(figures, locale);
  const pieces =
    figures.kind === "polygon" ? pieceBlocks(key, figures, box.innerWidth, locale) : [];
  const observations = entry?.observations.trim() ?? "";
  const hamlet = ownText(register, index, "caserio");
  const alone = pieces.length === 0 && photos.length === 0;
  const actNumber = entry?.actNumber ?? "";
  const plan = planPage(
    {
      subtitleLength: t.subtitle(id).length + (hamlet === "" ? 0 : t.inHamlet(hamlet).length),
      actLength: actNumber.length,
      factLengths: [
        Math.max(districtText(register, index, locale).length, entry?.activity.length ?? 0),
        entry?.occupiedSince.length ?? 0,
      ],
      resultLengths: resultRows(figures, result.tolerance, locale).map(
        ({ label, value }) => label.length + value.length,
      ),
      standingLength: standingSentence(figures, locale).length,
      methodLength: methodSentences(question, figures, locale).length,
      noteLength: note.length,
      cornerRows: rings.map(({ rows }) => rows.length),
      cornerWidth: Math.max(
        0,
        ...rings.map(({ title, rows, places }) =>
          Math.max(cornerTitleWidth(title), cornerTableWidth(rows, places, USUAL_CORNERS, locale)),
        ),
      ),
      observationLength: alone ? observations.length : null,
    },
    box,
  );
  const sketch = planAnnexSketch(
    figures,
    around,
    photos,
    { width: plan.sketchWidth, height: plan.sketchHeight, scale: look.scale },
    locale,
  );
  const onSketch = new Set(sketch?.plan.photos.map(({ label }) => Number(label)));
  const drawn = sketch && (
    <SketchBlock sketch={sketch} id={id} plane={result.plane} paper={paper} locale={locale} />
  );
  const said = { question, figures, locale };
  const resultNode = <ResultBlock {...said} tight={plan.tight} />;
  const methodNode = <MethodBlock {...said} />;
  const main: FlowContent[] = plan.across
    ? [
        {
          kind: "solid",
          key: `${key} main`,
          gap: 3,
          node: <SketchAndResult sketch={drawn} result={resultNode} method={methodNode} />,
        },
      ]
    : [
        ...(drawn ? [{ kind: "solid" as const, key: `${key} sketch`, gap: 3, node: drawn }] : []),
        {
          kind: "solid",
          key: `${key} main`,
          gap: 3,
          node: plan.tableBeside ? (
            <TwoColumns
              leftWidth={plan.leftWidth}
              left={
                <ShortCornerTables rings={rings} note={note} locale={locale} tight={plan.tight} />
              }
              right={
                <>
                  {resultNode}
                  {plan.methodBeside ? methodNode : null}
                </>
              }
              under={plan.methodBeside ? null : methodNode}
            />
          ) : (
            <TwoColumns left={resultNode} right={methodNode} />
          ),
        },
      ];
  const noLines = plan.onePage && observations === "";
  return {
    key,
    head: (
      <p className={headStyles.running}>
        <span>
          <SentenceWithCode sentence={t.continued} code={id} />
        </span>
        {register.provenance.sample ? <span>{t.sample}</span> : null}
      </p>
    ),
    foot: `${footText(question, locale)} ${t.code} ${seal.code}`,
    blocks: [
      {
        kind: "solid",
        key: `${key} head`,
        node: (
          <AnnexHead
            figures={figures}
            hamlet={hamlet}
            actNumber={actNumber}
            sample={register.provenance.sample}
            locale={locale}
          />
        ),
      },
      {
        kind: "solid",
        key: `${key} facts`,
        gap: 2.4,
        node: <AnnexFacts register={register} index={index} entry={entry} locale={locale} />,
      },
      ...main,
      ...(plan.tableBeside ? [] : cornerBlocks(key, rings, note, box.innerWidth, locale)),
      ...pieces,
      ...photoBlocks(key, photos, onSketch, box.innerWidth, locale),
      ...(noLines ? [] : observationBlocks(key, observations, locale)),
      {
        kind: "solid",
        key: `${key} end`,
        gap: 4,
        atFoot: true,
        node: (
          <>
            <SealBlock question={question} seal={seal} locale={locale} />
            <SignatureLines locale={locale} />
          </>
        ),
      },
    ],
  };
};
