import { formatDate } from "../../i18n/format-date.ts";
import { noteCopy } from "../../store/last-copy/last-copy.ts";
import { PROJECT_ENDING } from "../../store/project/project.ts";
import type { ProjectToTake } from "../../tasks/project-to-take.ts";
import { client } from "../state/boot.ts";
import { useSession } from "../state/session.ts";
import { collectProject } from "./collect-project.ts";
import { projectLeaves } from "./project-leaves.ts";
import { shareTexts } from "./share-texts.ts";

/** The open project as it is now, to be taken along as one file. */
export const projectToTake = async (): Promise<ProjectToTake> => {
  const project = await collectProject(useSession.getState().documents);
  return {
    leaves: projectLeaves(project),
    pack: async (locale) => {
      const bytes = await client.run("packProject", { project });
      const word = shareTexts[locale].projectName;
      const name = `${word}-${formatDate(new Date(), "en")}${PROJECT_ENDING}`;
      return new File([bytes], name, { type: "application/zip" });
    },
    taken: () => noteCopy(project),
  };
};
