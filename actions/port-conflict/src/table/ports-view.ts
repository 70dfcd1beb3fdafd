import type { View } from "@pawl/gate";
import { z } from "zod";
import type { Facts } from "../facts.ts";
import type { Options } from "../options.ts";
import type { PortFlags } from "./view.ts";

/** The command `pawl ports`. */
export const portsView: View<Options, Facts, PortFlags> = {
  summary: "show every port of the repository, who binds it and how that is known",
  flags: {
    free: {
      value: "<n>",
      description: "name so many free ports instead",
      schema: z
        .string()
        .regex(/^[1-9]\d{0,3}$/, "expected a number from 1 to 9999")
        .transform(Number)
        .optional(),
    },
    machine: {
      value: "<name>",
      description: "only this machine of pawl.yml",
      schema: z.string().optional(),
    },
    unresolved: {
      description: "show the binds and connects whose port is not known instead, and why",
      schema: z.boolean(),
    },
  },
  examples: [
    { arguments: "", what: "all ports" },
    { arguments: "--format markdown --output PORTS.md", what: "a table to keep with the documentation" },
    { arguments: "--free 3 --machine PC2", what: "three ports that nothing on PC2 has" },
  ],
  async show(project, options, flags) {
    const [{ makePicture }, { showPorts }] = await Promise.all([
      import("../picture.ts"),
      import("./view.ts"),
    ]);
    return showPorts(makePicture(project, options), flags);
  },
};
