import { gates } from "@pawl/suite/gates";
import { runCases } from "@pawl/testing";
import { gate as template } from "../scripts/template/gate/src/gate.ts";

for (const gate of gates) runCases(gate, new URL(`../actions/${gate.name}/cases/`, import.meta.url));

// The template that `pnpm new-gate` copies is a gate like any other, and is tested like any other.
runCases(template, new URL("../scripts/template/gate/cases/", import.meta.url));
