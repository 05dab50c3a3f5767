import { useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/controls/button.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import { ExternalLink } from "../../ui/text/external-link.tsx";
import projectStyles from "../projects/projects.module.css";
import { type AddressKind, addressKind, addressSource } from "./address-source.ts";
import styles from "./basemaps.module.css";
import { basemapsTexts } from "./basemaps-texts.ts";
import { type Candidate, readCandidate } from "./candidate.ts";
import { extractCommand } from "./extract-command.ts";

const nameOf = (url: string): string => {
  const last = new URL(url).pathname.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last) || url;
  } catch {
    return last || url;
  }
};

/** An archive by its address: read where it lies on the page's own host, downloaded by the browser where it does not. */
export const AddressPart = ({ onRead }: { readonly onRead: (candidate: Candidate) => void }) => {
  const t = useTexts(basemapsTexts);
  const [text, setText] = useState("");
  const [found, setFound] = useState<AddressKind | "missing" | null>(null);
  const look = async () => {
    const kind = addressKind(text);
    setFound(kind);
    if (kind.kind !== "own") return;
    const source = await addressSource(kind.url);
    if (source === null) return setFound("missing");
    const origin = { kind: "address", url: kind.url } as const;
    onRead(await readCandidate(nameOf(kind.url), source, origin));
  };
  const error =
    found === "missing"
      ? t.addressMissing
      : found !== null && found.kind === "none"
        ? t.addressNone
        : undefined;
  return (
    <details className={styles.lacks}>
      <summary>{t.address}</summary>
      <form
        className={projectStyles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <TextField
          label={t.addressLabel}
          hint={t.addressHint}
          {...(error === undefined ? {} : { error })}
          value={text}
          inputMode="url"
          spellCheck={false}
          onChange={(value) => {
            setText(value);
            setFound(null);
          }}
        />
        <Button type="submit">{t.addressLook}</Button>
      </form>
      {found !== null && found !== "missing" && found.kind === "other" && (
        <div role="status">
          <p>
            <strong>{t.otherHost(found.host)}</strong>
          </p>
          <p>{t.otherHow}</p>
          <p>
            <ExternalLink href={found.url} spoken={t.leaves}>
              {t.download(found.host)}
            </ExternalLink>
          </p>
          <p>{t.extract}</p>
          <code className={styles.command}>{extractCommand(found.url)}</code>
        </div>
      )}
    </details>
  );
};
