import { restoreJob } from "@pawl/engine/jobs";
import { serveTasks } from "@pawl/facts/serve";
import { gates } from "./gates.ts";

await serveTasks((name) => restoreJob(gates, name));
