import { lazy, Suspense } from "react";
import { closeKept, closeProject, closeSharing, useSharing } from "./sharing.ts";

const ShareDialog = lazy(async () => ({
  default: (await import("./share-dialog.tsx")).ShareDialog,
}));

const KeptDialog = lazy(async () => ({
  default: (await import("../projects/kept-dialog.tsx")).KeptDialog,
}));

const ProjectDialog = lazy(async () => ({
  default: (await import("./project-dialog.tsx")).ProjectDialog,
}));

/** What can leave this device, what it keeps, and what came in a project file; each fetched when they are wanted. */
export const ShareDoor = () => {
  const { open, kept, projects } = useSharing();
  const [project] = projects;
  return (
    <Suspense fallback={null}>
      {open && <ShareDialog onClose={closeSharing} />}
      {kept && <KeptDialog onClose={closeKept} />}
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
