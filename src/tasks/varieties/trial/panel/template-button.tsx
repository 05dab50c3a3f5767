import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { saveFile } from "../../../../ui/save-file.ts";
import { trialTemplate } from "../export/trial-template.ts";
import { trialTexts } from "../texts/trial-texts.ts";

/** The empty sheet to fill in. */
export const TemplateButton = () => {
  const t = useTexts(trialTexts);
  return (
    <Button
      look="link"
      icon="download"
      onClick={() => saveFile(t.templateName, trialTemplate(), "text/csv;charset=utf-8")}
    >
      {t.template}
    </Button>
  );
};
