import type { ImportChoices, UbigeoSaid } from "../../../../domain/import-choices.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { AskedQuestion } from "../asked-question.tsx";
import styles from "../question-list.module.css";
import type { UbigeoRead } from "./ubigeo-read.ts";
import { ubigeoTexts } from "./ubigeo-texts.ts";

export interface UbigeoQuestionProps {
  readonly read: UbigeoRead;
  readonly byTemplate: boolean;
  readonly onAnswer: (choices: ImportChoices) => void;
}

const SYSTEMS = ["inei", "reniec"] as const;

/** In which system the codes of districts are: a guess with its reason, which a person confirms or changes. */
export const UbigeoQuestion = ({ read, byTemplate, onAnswer }: UbigeoQuestionProps) => {
  const t = useTexts(ubigeoTexts);
  const { column, fits, fitted, named, said, applied, example } = read;
  const disputed = named !== null && fitted !== null && fitted !== "both" && fitted !== named;
  const why = [
    named === null ? "" : disputed ? t.disputed(named) : t.named(named),
    fits.known === 0
      ? t.noDistrict
      : fitted === null
        ? t.neither
        : fitted === "both"
          ? t.both
          : t.fits(fitted, formatInteger(fits[fitted]), formatInteger(fits.known), fits[fitted]),
  ];
  return (
    <div className={styles.question} data-weight={applied === null ? "must" : "setting"}>
      <AskedQuestion
        label={t.ask(column)}
        reason={why.filter((text) => text !== "").join(" ")}
        value={applied ?? ""}
        options={[
          ...SYSTEMS.map((system) => ({
            value: system,
            label: t.names[system],
            hint: example === null ? "" : t.means(example.code, example[system]),
          })),
          { value: "unknown", label: t.unknown, hint: t.unknownHint },
        ]}
        by={said === null ? null : byTemplate ? "template" : "person"}
        onChoose={(chosen) => onAnswer({ ubigeo: chosen as UbigeoSaid })}
      />
    </div>
  );
};
