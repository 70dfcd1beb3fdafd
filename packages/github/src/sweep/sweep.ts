import { commitPaths, resolveRoot } from "@pawl/checkout";
import { type Config, digest } from "@pawl/engine";
import { compileGlobs, type Filing, type Gate } from "@pawl/gate";
import {
  commitsToCompare,
  defaultFiling,
  type FiledIssue,
  type GitHubIssue,
  type PlannedChange,
  plan,
  readMark,
  type Sweep,
} from "@pawl/report";
import { type JudgeRequest, lookedAt } from "@pawl/run";
import type { Clone } from "../base/fetch.ts";
import { askMergeBase } from "../client/ask-merge-base.ts";
import { ownLogin } from "../client/own-login.ts";
import { listIssues } from "../issues/list-issues.ts";
import { makePace } from "../issues/pace.ts";
import type { IssuePlace } from "../issues/place.ts";
import { askTickets } from "../issues/tickets.ts";
import { changesSince } from "./changes-since.ts";
import { findStanding } from "./default-branch.ts";
import { judgeSweep } from "./judge-sweep.ts";
import { keepTrend } from "./keep-trend.ts";
import type { SweepRequest, SweepResult } from "./request.ts";
