import { defaultConfig, parseConfig } from "@pawl/engine";
import type { Gate } from "@pawl/gate";
import { gates } from "@pawl/suite/gates";
import { describe, expect, it } from "vitest";
import { configTemplate } from "../src/config-template.ts";
import { testGates } from "./test-gates.ts";

/** The sets of gates that a template is made for, by name: schemas as arguments of a test would be printed with it. */
const SETS = ["the gates of the suite", "gates with options of every kind"] as const;

function gatesOf(set: (typeof SETS)[number]): readonly Gate[] {
  return set === "the gates of the suite" ? gates : testGates;
}

/** The template with every setting in force. */
function uncommented(template: string): string {
  return template.replace(/^#(?=\S| {2})/gm, "");
}

describe("configTemplate", () => {
  it("has every setting, commented out, with what it means", () => {
    expect(configTemplate(testGates)).toMatchSnapshot();
  });

  it.each(SETS)("is valid for %s as it is, and means the defaults", (set) => {
    const some = gatesOf(set);
    expect(parseConfig(configTemplate(some), "pawl.yml", some)).toEqual({
      ...defaultConfig(some),
      file: "pawl.yml",
    });
  });

  it.each(SETS)(
    "is valid for %s with every setting uncommented, and keeps the defaults of the options",
    (set) => {
      const some = gatesOf(set);
      const config = parseConfig(uncommented(configTemplate(some)), "pawl.yml", some);
      const defaults = defaultConfig(some);
      expect(config.include).toEqual(["**"]);
      expect(config.exclude).toEqual(["docs/**"]);
      expect(config.defaultExcludes).toBe(defaults.defaultExcludes);
      expect(config.honourNoqa).toBe(defaults.honourNoqa);
      expect(config.overrides).toHaveLength(1);
      expect([...config.rules.keys()]).toEqual(
        expect.arrayContaining(some.flatMap((gate) => Object.keys(gate.rules))),
      );
      for (const gate of some)
        expect(config.options.get(gate.name)).toMatchObject(defaults.options.get(gate.name) ?? {});
    },
  );

  it("is valid with any one section uncommented", () => {
    const sections = configTemplate(testGates).split("\n\n");
    expect(sections.length).toBeGreaterThan(7);
    for (const section of sections) {
      expect(() => parseConfig(uncommented(section), "pawl.yml", testGates)).not.toThrow();
    }
  });

  it("holds no text of the template in a setting by accident", () => {
    expect(uncommented("# a comment\n#key: 1\n#  # nested\n#  deep: 1")).toBe(
      "# a comment\nkey: 1\n  # nested\n  deep: 1",
    );
  });
});
