import { afterAll, describe, expect, it } from "vitest";
import { dashboardIn, debtIssues, endProjects, startProject, trendOf, writes } from "./sweeping.ts";
import { debt } from "./world.ts";

afterAll(async () => expect(await endProjects()).toEqual([]));

const suite = { action: "action.yml", inputs: { issues: "auto" } };

describe("the suite's sweep", () => {
  it("files each gate's debt in that gate's way, on one dashboard, and follows a new owner without writing", async () => {
    const project = await startProject({
      "pawl.yml": "issues: { file: all, spacing: 1 }\n",
      "pkg/a.py": debt,
      "pkg/b.py": `import work\n\n\ndef run():\n${debt.replaceAll(/^/gm, "    ").trimEnd()}\n`,
      "pkg/c.py": "x = 1  # TODO: say why\n",
      CODEOWNERS: "/pkg/ @octo/core mona@example.com\n",
    });
    const silent = await project.run({ action: "action.yml" });
    expect(silent.requests).toEqual([]);

    const night = await project.run(suite);
    expect(night).toMatchObject({ exitCode: 0, outputs: { findings: "3", opened: "2", closed: "0" } });
    const issues = debtIssues(project);
    expect(issues).toHaveLength(2);
    const handlers = issues.find(({ labels }) => labels.includes("debt"));
    const todo = issues.find(({ labels }) => labels.includes("todo"));
    const at = `${project.fake.serverUrl}/octo/repo/blob/${project.first}/pkg`;
    const body = handlers?.body ?? "";
    expect(handlers?.title).toBe("bare-except: 2 findings in pkg");
    expect(body.match(/^- \[ \] /gm)).toHaveLength(2);
    expect(body).toContain(`- [ ] [line 3](${at}/a.py#L3): `);
    expect(body).toContain(`- [ ] [line 7](${at}/b.py#L7): `);
    const owned = "owned by <code>&#64;octo/core</code>, <code>mona&#64;example.com</code>\n";
    expect(body).toContain(`**<code>pkg/a.py</code>**, ${owned}`);
    expect(body).toContain(`**<code>pkg/b.py</code>**, ${owned}`);
    expect(todo?.title).toBe("TODO: say why");
    const board = dashboardIn(project).body ?? "";
    expect(board.match(/^## .*/gm)).toEqual([
      "## bare-except: 2 findings",
      "## port-conflict: 0 findings",
      "## todo-to-issues: 1 finding",
    ]);
    expect(await trendOf(project)).toMatchObject([{ totals: { "todo-to-issues/no-ticket": 1 } }]);

    await project.push({ CODEOWNERS: "/pkg/ @octo/others\n" });
    const next = await project.run(suite);
    expect(writes(next)).toEqual(["push"]);
    expect(next.outputs).toMatchObject({ opened: "0", closed: "0" });
  });
});
