import { useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/controls/button.tsx";
import { Checkbox } from "../../ui/controls/checkbox.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import { parseAddress } from "../state/address.ts";
import { copyText } from "./copy-text.ts";
import { linkOfView } from "./link-of-view.ts";
import styles from "./share.module.css";
import { ShareRow } from "./share-row.tsx";
import { shareTexts } from "./share-texts.ts";

const quoted = (words: readonly string[]): string =>
  words.map((word) => `«${word.slice(0, 40)}»`).join(", ");

/** The view as a link: it restores what is looked at and carries no data. */
export const ShareLink = () => {
  const t = useTexts(shareTexts);
  const [withSearch, setWithSearch] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const { origin, pathname, search, hash } = window.location;
  const { link, searched, filtered } = linkOfView(
    `${origin === "null" ? "" : origin}${pathname}${search}`,
    parseAddress(hash),
    withSearch,
  );
  const leaves =
    filtered.length === 0 ? t.linkLeaves : `${t.linkLeaves} ${t.linkNames(quoted(filtered))}`;
  return (
    <ShareRow name={t.link} leaves={leaves} stays={t.linkStays}>
      {searched.length > 0 && (
        <Checkbox
          label={t.withSearch(quoted(searched))}
          hint={t.withSearchHint}
          checked={withSearch}
          onChange={(checked) => {
            setWithSearch(checked);
            setCopied(null);
          }}
        />
      )}
      <Button icon="clipboard" onClick={() => void copyText(link).then(setCopied)}>
        {t.copy}
      </Button>
      {copied === true && (
        <p className={styles.done} role="status">
          {t.copied}
        </p>
      )}
      {copied === false && (
        <div className={styles.link}>
          <TextField
            label={t.linkField}
            hint={t.copyByHand}
            value={link}
            onChange={() => undefined}
          />
        </div>
      )}
    </ShareRow>
  );
};
