import { readSettings } from "./settings.ts";

/** The remote that a partial clone left objects at; `undefined` for any other clone. */
export async function findPromisor(root: string): Promise<string | undefined> {
  for (const [name, value] of await readSettings(root)) {
    const remote = /^remote\.(.*)\.promisor$/s.exec(name)?.[1];
    if (remote !== undefined && /^(?:true|1|yes|on)$/i.test(value)) return remote;
  }
  return undefined;
}
