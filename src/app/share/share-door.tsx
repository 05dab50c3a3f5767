import { lazy, Suspense } from "react";
import { closeProject, closeSharing, useSharing } from "./sharing.ts";

const ShareDialog = lazy(async () => ({
  default: (await import("./share-dialog.tsx")).ShareDialog,
}));

const ProjectDialog = lazy(async () => ({
  default: (await import("./project-dialog.tsx")).ProjectDialog,
}));

/** What can leave this device, and what came in a project file; both fetched when they are wanted. */
export const ShareDoor = () => {
  const { open, projects } = useSharing();
  const [project] = projects;
  return (
    <Suspense fallback={null}>
      {open && <ShareDialog onClose={closeSharing} />}
      {project && (
        <ProjectDialog
          key={`${project.name} ${projects.length}`}
          file={project}
          onClose={closeProject}
        />
      )}
    </Suspense>
  );
};
