import { useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/controls/button.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import styles from "./projects.module.css";
import { projectsTexts } from "./projects-texts.ts";

export interface NameFormProps {
  readonly name: string;
  /** Words of the button. */
  readonly action: string;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

/** Asks for a project's name. */
export const NameForm = ({ name, action, onName, onCancel }: NameFormProps) => {
  const t = useTexts(projectsTexts);
  const [typed, setTyped] = useState(name);
  const empty = typed.trim() === "";
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!empty) onName(typed);
      }}
    >
      <TextField
        label={t.name}
        hint={t.nameHint}
        value={typed}
        maxLength={80}
        onChange={setTyped}
        ref={(field) => field?.focus()}
      />
      <div className={styles.actions}>
        <Button type="submit" look="primary" disabled={empty}>
          {action}
        </Button>
        <Button look="link" onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
};
