import { lazy, Suspense } from "react";
import { closeKept, closeLeaving, closeProject, closeSharing, useSharing } from "./sharing.ts";

const ShareDialog = lazy(async () => ({
  default: (await import("./share-dialog.tsx")).ShareDialog,
}));

const KeptDialog = lazy(async () => ({
  default: (await import("../projects/kept-dialog.tsx")).KeptDialog,
}));

const LeavingDialog = lazy(async () => ({
  default: (await import("../projects/leaving-dialog.tsx")).LeavingDialog,
}));

const ProjectDialog = lazy(async () => ({
  default: (await import("./project-dialog.tsx")).ProjectDialog,
}));

/** What can leave this device, what it keeps, and what came in a project file; each fetched when they are wanted. */
export const ShareDoor = () => {
  const { open, kept, leaving, projects } = useSharing();
  const [project] = projects;
  return (
    <Suspense fallback={null}>
      {open && <ShareDialog onClose={closeSharing} />}
      {kept && <KeptDialog onClose={closeKept} />}
      {leaving && <LeavingDialog leaving={leaving} onClose={closeLeaving} />}
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
