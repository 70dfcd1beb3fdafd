import type { z } from "zod";
import type { Filing } from "./filing.ts";
import type { Finding } from "./finding.ts";
import type { Collector, Gate, Json, Project, Rule, Stats } from "./gate.ts";
import type { Starter, View } from "./view.ts";

/** A gate as its author writes it: `depends` may name only options of the schema, findings only rules of the table. */
interface GateDefinition<Options, RuleId extends string, Facts extends Readonly<Record<string, Json>>> {
  readonly name: string;
  readonly summary: string;
  readonly rules: Readonly<Record<RuleId, Rule>>;
  readonly options: z.ZodType<Options>;
  readonly facts: {
    readonly [Name in keyof Facts]: Collector<Options, Facts[Name], NoInfer<Facts>> & {
      readonly depends: readonly (keyof Options & string)[];
    };
  };
  check(project: Project<Facts>, options: Options): AsyncGenerator<Finding<NoInfer<RuleId>>, Stats, void>;
  readonly filing?: Filing<NoInfer<RuleId>>;
  readonly views?: Readonly<Record<string, View<NoInfer<Options>, NoInfer<Facts>>>>;
  starters?(project: Project<NoInfer<Facts>>, options: NoInfer<Options>): Promise<readonly Starter[]>;
}

/**
 * Ties a gate's rule ids, options and facts together, so that a wrong name in any of them does not compile.
 * @throws {TypeError} where a rule does not carry the gate's name as its prefix, or a view or a flag has no name in kebab-case.
 */
export function defineGate<
  Options,
  const RuleId extends string,
  Facts extends Readonly<Record<string, Json>>,
>(definition: GateDefinition<Options, RuleId, Facts>): Gate<Options, RuleId, Facts> {
  for (const id of Object.keys(definition.rules)) {
    if (!id.startsWith(`${definition.name}/`)) {
      throw new TypeError(
        `rule ${id} of gate ${definition.name}: expected an id like ${definition.name}/<pattern>`,
      );
    }
  }
  for (const [view, { flags }] of Object.entries(definition.views ?? {})) {
    for (const name of [view, ...Object.keys(flags)]) {
      // `--no-x` would turn another flag off.
      if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || name.startsWith("no-")) {
        throw new TypeError(`view ${view} of gate ${definition.name}: ${name} is no name in kebab-case`);
      }
    }
  }
  return definition;
}
