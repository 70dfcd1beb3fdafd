import { runAction } from "@pawl/github";
import { gate } from "./gate.ts";

await runAction([gate], gate.name);
