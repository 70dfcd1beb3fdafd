import type { z } from "zod";
import type { Filing } from "./filing.ts";
import type { Finding } from "./finding.ts";
import type { Collector, Gate, Json, Project, Rule, Stats } from "./gate.ts";

/** A gate as its author writes it: `depends` may name only options of the schema, findings only rules of the table. */
interface GateDefinition<Options, RuleId extends string, Facts extends Readonly<Record<string, Json>>> {
  readonly name: string;
  readonly summary: string;
  readonly rules: Readonly<Record<RuleId, Rule>>;
  readonly options: z.ZodType<Options>;
  readonly facts: {
    readonly [Name in keyof Facts]: Collector<Options, Facts[Name]> & {
      readonly depends: readonly (keyof Options & string)[];
    };
  };
  check(project: Project<Facts>, options: Options): AsyncGenerator<Finding<NoInfer<RuleId>>, Stats, void>;
  readonly filing?: Filing<NoInfer<RuleId>>;
}

/**
 * Ties a gate's rule ids, options and facts together, so that a wrong name in any of them does not compile.
 * @throws {TypeError} where a rule does not carry the gate's name as its prefix.
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
  return definition;
}
