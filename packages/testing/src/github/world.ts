import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { git } from "./git.ts";
import type { Account, FakeRepository, Issue, IssueComment, Label } from "./repository.ts";
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

/** An issue to make, as if someone had opened it before. */
export interface IssueOptions {
  readonly title?: string;
  readonly body?: string | null;
  readonly author?: string;
  readonly labels?: readonly string[];
  readonly state?: "open" | "closed";
  readonly locked?: boolean;
}

/** Everything that exists on the fake, its clock and its counters. Times are of a day that the world begins with. */
export class World {
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly folder: string;
  readonly repositories = new Map<string, FakeRepository>();
  readonly tokens = new Map<string, Token>();
  /** How many lists leave out an issue that was just made. */
  listLag = 0;
  readonly #accounts = new Map<string, Account>();
  #lastId = 1000;
  #seconds = Date.UTC(2026, 10, 23, 9) / 1000;

  constructor(serverUrl: string, folder: string) {
    this.serverUrl = serverUrl;
    this.apiUrl = `${serverUrl}/api/v3`;
    this.folder = folder;
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** The time as GitHub writes it; every look at the clock is a second later. */
  now(): string {
    this.#seconds += 1;
    return new Date(this.#seconds * 1000).toISOString().replace(".000Z", "Z");
  }

  account(login: string): Account {
    const known = this.#accounts.get(login);
    if (known !== undefined) return known;
    const account: Account = { login, id: this.nextId(), type: login.endsWith("[bot]") ? "Bot" : "User" };
    this.#accounts.set(login, account);
    return account;
  }

  addToken(options: TokenOptions): void {
    const account = this.account(options.login ?? "github-actions[bot]");
    this.tokens.set(options.token, makeToken(options, account, Date.now()));
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
      pulls: new Map(),
      comments: new Map(),
      labels: new Map(),
      checkRuns: new Map(),
      sarifs: [],
    };
    this.repositories.set(fullName, repository);
    return repository;
  }

  addIssue(repository: FakeRepository, options: IssueOptions): Issue {
    const now = this.now();
    for (const name of options.labels ?? []) this.addLabel(repository, name);
    const issue: Issue = {
      id: this.nextId(),
      // Issues and pull requests count together.
      number: repository.issues.size + 1,
      author: this.account(options.author ?? "mona"),
      createdAt: now,
      updatedAt: now,
      closedAt: options.state === "closed" ? now : null,
      title: options.title ?? "Something is wrong",
      body: options.body ?? null,
      state: options.state ?? "open",
      stateReason: null,
      labels: options.labels ?? [],
      locked: options.locked ?? false,
      pinned: false,
      hiddenFor: 0,
    };
    repository.issues.set(issue.number, issue);
    return issue;
  }

  addComment(repository: FakeRepository, issue: number, body: string, author: string): IssueComment {
    const now = this.now();
    const comment = {
      id: this.nextId(),
      issue,
      body,
      author: this.account(author),
      createdAt: now,
      updatedAt: now,
    };
    repository.comments.set(comment.id, comment);
    return comment;
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
}
