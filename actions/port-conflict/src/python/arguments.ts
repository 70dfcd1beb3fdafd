import type { Slot } from "../apis/api.ts";
import type { Expression } from "../model/expression.ts";
import type { CallForm } from "./calls-in.ts";
import { isSplat } from "./read-builtin.ts";

/** The arguments of a call, by the slots of the table. */
export class Arguments {
  private readonly positional: readonly Expression[];
  private readonly keywords: CallForm["keywords"];
  /** What stands for arguments that `*x` or `**x` may hold. */
  private readonly rest: Expression | undefined;
  private readonly splatAt: number;

  constructor({ positional, keywords }: Pick<CallForm, "positional" | "keywords">) {
    this.positional = positional;
    this.keywords = keywords;
    const splat = positional.findIndex(isSplat);
    this.splatAt = splat < 0 ? positional.length : splat;
    const double = keywords.some(([name]) => name === "**");
    this.rest = splat >= 0 ? ["?", "`*` arguments"] : double ? ["?", "`**` arguments"] : undefined;
  }

  /** What is given in a slot; `["?", …]` where only a splat may give it, `undefined` where nothing does, or `None`. */
  get(slot: Slot | undefined): Expression | undefined {
    if (slot === undefined) return undefined;
    const found = this.given(slot);
    if (found === undefined) return this.mayRest(slot) ? this.rest : undefined;
    return found[0] === "k" ? undefined : found;
  }

  /** Whether one of the keywords is given something other than `None`. */
  hasAny(names: readonly string[] | undefined): boolean {
    return (
      names?.some((name) => this.keywords.some(([key, value]) => key === name && !isNone(value))) === true
    );
  }

  private given(slot: Slot): Expression | undefined {
    for (const place of slot) {
      if (typeof place === "number") {
        const found = place < this.splatAt ? this.positional[place] : undefined;
        if (found !== undefined) return found;
      } else {
        const found = this.keywords.find(([name]) => name === place);
        if (found !== undefined) return found[1];
      }
    }
    return undefined;
  }

  private mayRest(slot: Slot): boolean {
    if (this.rest === undefined) return false;
    if (this.splatAt === this.positional.length) return slot.some((place) => typeof place === "string");
    return (
      slot.some((place) => typeof place === "number" && place >= this.splatAt) ||
      this.keywords.some(([name]) => name === "**")
    );
  }
}

function isNone(value: Expression): boolean {
  return value[0] === "k" && value[1] === null;
}
