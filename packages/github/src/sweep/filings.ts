import type { Config } from "@pawl/engine";
import type { Filing, Gate } from "@pawl/gate";
import { defaultFiling } from "@pawl/report";

/** Per gate how its debt is filed, with the labels that the configuration adds. */
export function filingsOf(gates: readonly Gate[], { issues }: Config): ReadonlyMap<string, Filing> {
  return new Map(
    gates.map((gate) => {
      const filing = gate.filing ?? defaultFiling(gate.name);
      return [gate.name, { ...filing, labels: [...new Set([...filing.labels, ...issues.labels])] }];
    }),
  );
}
