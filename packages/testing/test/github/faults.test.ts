import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { FaultKind } from "../../src/github/random-faults.ts";
import { client, place, refusal, SampleRepository, startSample } from "./sample.ts";

let sample: SampleRepository;
let world: Awaited<ReturnType<typeof startSample>>;
beforeAll(() => {
  sample = new SampleRepository();
});
afterAll(() => sample.remove());
beforeEach(async () => {
  world = await startSample(sample);
});
afterEach(async () => {
  expect(world.fake.violations).toEqual([]);
  await world.fake.stop();
});

const creating = "POST /repos/{owner}/{repo}/issues";
const create = (title = "t") => world.octokit.rest.issues.create({ ...place, title });

describe("faults", () => {
  it("let something happen before the work, and before the answer", async () => {
    const { fake, repository } = world;
    const mona = fake.human(repository);
    const { number } = fake.addIssue(repository);
    const seen: (string | undefined)[] = [];
    fake.fail("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
      before: () => mona.retitle(number, "hers"),
      after: async () => seen.push(repository.issues.get(number)?.title),
    });
    await world.octokit.rest.issues.update({ ...place, issue_number: number, title: "the bot's" });
    expect(seen).toEqual(["the bot's"]);
    expect(repository.issues.get(number)?.edits.map(({ by }) => by)).toEqual(["mona", "github-actions[bot]"]);
  });

  it("lose the answer of git after it was carried out", async () => {
    const { fake, repository } = world;
    fake.fail("git", { reset: true, applied: true });
    const address = `${repository.cloneUrl}/info/refs?service=git-upload-pack`;
    await expect(fetch(address)).rejects.toThrow();
    expect(fake.requests.at(-1)).toMatchObject({ operation: "git", status: undefined, carriedOut: true });
    expect((await fetch(address)).status).toBe(200);
  });

  it("are in the log: what was answered, and whether it was carried out", async () => {
    const { fake } = world;
    fake.fail(creating, { status: 502 });
    fake.fail(creating, { status: 502, applied: true });
    fake.fail(creating, { reset: true });
    for (let time = 0; time < 3; time += 1) await refusal(create());
    await create();
    expect(fake.requests.map(({ status, carriedOut }) => [status, carriedOut])).toEqual([
      [502, false],
      [502, true],
      [undefined, false],
      [201, true],
    ]);
    await world.octokit.rest.issues.listForRepo(place);
    expect(fake.countRequests()).toEqual({ [creating]: 4, "GET /repos/{owner}/{repo}/issues": 1 });
    expect(fake.countRequests(3)).toEqual({ [creating]: 1, "GET /repos/{owner}/{repo}/issues": 1 });
  });
});

describe("a request that is held", () => {
  it("lets another one pass before it is carried out", async () => {
    const { fake, repository } = world;
    const held = fake.hold(creating);
    const first = create("first");
    await held.arrived;
    expect(repository.issues.size).toBe(1);
    expect((await create("second")).data.number).toBe(2);
    held.release();
    expect((await first).data.number).toBe(3);
  });

  it("can be carried out and wait with its answer", async () => {
    const { fake, repository } = world;
    const held = fake.hold(creating, "answer");
    const first = create("first");
    await held.arrived;
    expect(repository.issues.get(2)?.title).toBe("first");
    let answered = false;
    const done = first.then(() => {
      answered = true;
    });
    await create("second");
    expect(answered).toBe(false);
    held.release();
    await done;
  });
});

describe("faults by chance", () => {
  /** What happens to 60 requests of two clients, and how often an issue was made. */
  async function run(seed: number, kinds?: readonly FaultKind[]) {
    const { fake, repository } = await startSample(sample);
    fake.addToken({ token: "other", login: "other[bot]", permissions: { issues: "write" } });
    const trouble = fake.failAtRandom({
      seed,
      rate: 0.3,
      befalls: (operation) => operation === creating,
      ...(kinds === undefined ? {} : { kinds }),
    });
    for (const token of ["all", "other"]) {
      const { issues } = client(fake, token).rest;
      for (let time = 0; time < 30; time += 1) {
        await issues.create({ ...place, title: `${time}` }).catch(() => undefined);
      }
      await issues.listForRepo(place);
    }
    const [{ length }, { size }] = [trouble.befallen, repository.issues];
    trouble.stop();
    await client(fake, "all").rest.issues.create({ ...place, title: "after" });
    const outcome = fake.requests.map(({ status, carriedOut }) => [status, carriedOut]);
    await fake.stop();
    return { befallen: trouble.befallen, outcome, length, size };
  }

  it("are the same for the same seed, others for another, and of every kind", async () => {
    const [one, again, other] = [await run(1), await run(1), await run(2)];
    expect(again).toEqual(one);
    expect(other.befallen).not.toEqual(one.befallen);
    expect(new Set([...one.befallen, ...other.befallen].map(({ kind }) => kind)).size).toBe(5);
    expect(one.length).toBeGreaterThan(8);
    expect(one.length).toBeLessThan(30);
    const lost = one.befallen.filter(({ kind }) => !kind.endsWith("applied")).length;
    expect(one.size).toBe(1 + 60 - lost);
  });

  it("are of the kinds that are wanted", async () => {
    const { befallen, size } = await run(3, ["cut-applied"]);
    expect(new Set(befallen.map(({ kind }) => kind))).toEqual(new Set(["cut-applied"]));
    expect(size).toBe(61);
  });
});
