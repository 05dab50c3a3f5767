import { useRef } from "react";
import type { Slide, SlideCamera } from "../../../domain/story/story.ts";
import { STORY_LIMITS } from "../../../domain/story/story-limits.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { TextField } from "../../../ui/controls/text-field.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import { VisuallyHidden } from "../../../ui/text/visually-hidden.tsx";
import type { ResolvedSlide } from "../model/resolved-slide.ts";
import { writtenToken, wrongTokens } from "../model/unclosed-tokens.ts";
import { fieldsTexts } from "../texts/fields-texts.ts";
import { CameraChoice } from "./camera-choice.tsx";
import { LayerSwitches } from "./layer-switches.tsx";
import styles from "./slide-fields.module.css";
import { type Insert, TemplateField } from "./template-field.tsx";
import { TokenChips } from "./token-chips.tsx";

export interface SlideFieldsProps {
  readonly resolved: ResolvedSlide;
  /** Where the preview's map looks now; null where there is no living map. */
  readonly here: (() => SlideCamera | null) | null;
  readonly onChange: (patch: Partial<Slide>) => void;
}

/** All that an author writes and chooses for one slide. */
export const SlideFields = ({ resolved, here, onChange }: SlideFieldsProps) => {
  const t = useTexts(fieldsTexts);
  const { locale } = useLocale();
  const insert = useRef<Insert | null>(null);
  const { slide, content, waiting } = resolved;
  const message = slide.message ?? content?.message[locale] ?? "";
  const text = slide.text ?? content?.text?.[locale] ?? "";
  const values = content?.values ?? {};
  const settled = !waiting && (slide.origin === null || content !== null);
  const unknown = (words: string): string | null => {
    const tokens = settled ? wrongTokens(words, values) : [];
    return tokens.length === 0
      ? null
      : `${t.faults["unknown-token"](tokens.map((token) => writtenToken(words, token)).join(", "))}. ${t.faults["unknown-token-next"]}`;
  };
  return (
    <div className={styles.fields}>
      <h2 className={styles.unseen}>
        <VisuallyHidden>{t.heading}</VisuallyHidden>
      </h2>
      <TemplateField
        key={`${slide.id} message`}
        label={t.message}
        hint={t.messageHint}
        error={unknown(message)}
        waiting={waiting && slide.message === null ? t.waiting : null}
        value={message}
        rows={3}
        maxLength={STORY_LIMITS.message}
        insert={insert}
        onChange={(next) => onChange({ message: next })}
        onReset={
          slide.message === null || slide.origin === null ? null : () => onChange({ message: null })
        }
        resetName={t.offered}
      />
      <TemplateField
        key={`${slide.id} text`}
        label={t.text}
        error={unknown(text)}
        waiting={waiting && slide.text === null ? t.waiting : null}
        value={text}
        rows={4}
        maxLength={STORY_LIMITS.text}
        insert={insert}
        onChange={(next) => onChange({ text: next })}
        onReset={
          slide.text === null || slide.origin === null ? null : () => onChange({ text: null })
        }
        resetName={t.offered}
      />
      <TokenChips values={values} onInsert={(token) => insert.current?.(`{${token}}`)} />
      <TextField
        label={t.name}
        value={slide.name ?? content?.name[locale] ?? ""}
        maxLength={STORY_LIMITS.name}
        onChange={(name) => onChange({ name })}
      />
      <p className={parts.hint}>{slide.origin === null ? t.onlyWords : t.bothLanguages}</p>
      <LayerSwitches resolved={resolved} onChange={onChange} />
      <CameraChoice resolved={resolved} here={here} onChange={onChange} />
    </div>
  );
};
