import type { Handlers } from "../handler.ts";
import { checkRoutes } from "./checks.ts";
import { commentRoutes } from "./comments.ts";
import { compareRoutes } from "./compare.ts";
import { contentRoutes } from "./contents.ts";
import { issueRoutes } from "./issues.ts";
import { labelRoutes } from "./labels.ts";
import { lockRoutes } from "./locks.ts";
import { objectRoutes } from "./objects.ts";
import { pullRoutes } from "./pulls.ts";
import { refRoutes } from "./refs.ts";
import { repositoryRoutes } from "./repositories.ts";

/** Every operation below a repository, by its key. */
export const routes: Handlers = {
  ...checkRoutes,
  ...commentRoutes,
  ...compareRoutes,
  ...contentRoutes,
  ...issueRoutes,
  ...labelRoutes,
  ...lockRoutes,
  ...objectRoutes,
  ...pullRoutes,
  ...refRoutes,
  ...repositoryRoutes,
};
