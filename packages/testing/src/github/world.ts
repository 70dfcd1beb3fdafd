import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Clock, makeClock } from "./clock.ts";
import type { CreationLimit, Creations } from "./creation-limit.ts";
import { git } from "./git.ts";
import type { Account, FakeRepository, Label, Milestone } from "./repository.ts";
import { makeToken, type Token, type TokenOptions } from "./tokens.ts";

/** A repository to make. */
export interface RepositoryOptions {
  readonly owner?: string;
  readonly name?: string;
  /** A repository on this machine to copy, with its branches and tags; an empty one where nothing is said. */
  readonly from?: string;
  readonly isPrivate?: boolean;
  readonly fork?: boolean;
  readonly defaultBranch?: string;
  readonly hasIssues?: boolean;
}

/** Everything that exists on the fake, its clock and its counters. */
export class World {
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly folder: string;
  readonly repositories = new Map<string, FakeRepository>();
  readonly tokens = new Map<string, Token>();
  readonly clock: Clock;
  /** How many lists show an issue as it was before a change. */
  listLag = 0;
  /** How many milliseconds they do. */
  listLagMs = 0;
  creationLimit: CreationLimit | undefined = undefined;
  readonly creations: Creations = new Map();
  readonly #accounts = new Map<string, Account>();
  #lastId = 1000;

  /** @param start What its clock shows at first, in milliseconds since 1970. */
  constructor(serverUrl: string, folder: string, start: number) {
    this.clock = makeClock(start);
    this.serverUrl = serverUrl;
    this.apiUrl = `${serverUrl}/api/v3`;
    this.folder = folder;
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** The account of that login, in any case; made where there is none. */
  account(login: string): Account {
    const known = this.#accounts.get(login.toLowerCase());
    if (known !== undefined) return known;
    const account: Account = { login, id: this.nextId(), type: login.endsWith("[bot]") ? "Bot" : "User" };
    this.#accounts.set(login.toLowerCase(), account);
    return account;
  }

  addToken(options: TokenOptions): void {
    const account = this.account(options.login ?? "github-actions[bot]");
    this.tokens.set(options.token, makeToken(options, account, this.clock.time));
  }

  async addRepository(options: RepositoryOptions): Promise<FakeRepository> {
    const { owner = "octo", name = "repo", defaultBranch = "main" } = options;
    const gitDir = join(this.folder, owner, `${name}.git`);
    await mkdir(gitDir, { recursive: true });
    if (options.from === undefined)
      await git(gitDir, ["init", "--quiet", "--bare", `--initial-branch=${defaultBranch}`]);
    else await git(gitDir, ["clone", "--quiet", "--bare", options.from, "."]);
    // As on GitHub: partial clones, and any commit by its id.
    for (const key of ["uploadpack.allowFilter", "uploadpack.allowAnySHA1InWant", "http.receivepack"]) {
      await git(gitDir, ["config", key, "true"]);
    }
    await git(gitDir, ["symbolic-ref", "HEAD", `refs/heads/${defaultBranch}`]);
    const fullName = `${owner}/${name}`;
    const repository: FakeRepository = {
      id: this.nextId(),
      owner,
      name,
      fullName,
      gitDir,
      cloneUrl: `${this.serverUrl}/${fullName}.git`,
      isPrivate: options.isPrivate ?? false,
      fork: options.fork ?? false,
      defaultBranch,
      hasIssues: options.hasIssues ?? true,
      issues: new Map(),
      gone: new Map(),
      lastNumber: 0,
      milestones: [],
      pulls: new Map(),
      comments: new Map(),
      labels: new Map(),
      checkRuns: new Map(),
      sarifs: [],
    };
    this.repositories.set(fullName, repository);
    return repository;
  }

  /** The label of that name, in any case; made where there is none. */
  addLabel(
    repository: FakeRepository,
    name: string,
    color = "ededed",
    description: string | null = null,
  ): Label {
    const known = repository.labels.get(name.toLowerCase());
    if (known !== undefined) return known;
    const label: Label = { id: this.nextId(), name, color, description };
    repository.labels.set(name.toLowerCase(), label);
    return label;
  }
  /** The milestone of that title; made where there is none. */
  addMilestone(repository: FakeRepository, title: string): Milestone {
    const known = repository.milestones.find((milestone) => milestone.title === title);
    if (known !== undefined) return known;
    const milestone: Milestone = { number: repository.milestones.length + 1, title };
    repository.milestones.push(milestone);
    return milestone;
  }
}
