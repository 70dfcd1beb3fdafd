import { type RemoteAccess, readBranchFile, replaceBranch } from "@pawl/checkout";
import type { Report } from "@pawl/engine";
import { addToTrend, TREND_BRANCH, TREND_FILE, totalsOf } from "./trend.ts";

