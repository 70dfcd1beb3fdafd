import { runAction } from "@pawl/github";
import { gates } from "./gates.ts";

await runAction(gates, "suite");
