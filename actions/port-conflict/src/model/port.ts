/**
 * A port as far as it is known before anything runs: a number, or a number above what only the running system knows.
 * `{ number: 7200, above: "PORT_OFFSET" }` is `${PORT_OFFSET}+7200`: equal to another with the same offset, no other.
 */
export interface Port {
  readonly number: number;
  readonly above?: string;
}

/** A port as a person writes it: `5556`, `PORT_OFFSET+7200`. */
export function portText({ number, above }: Port): string {
  return above === undefined ? String(number) : `${above}+${number}`;
}

/** Whether two ports are certainly the same one. */
export function isSamePort(one: Port, other: Port): boolean {
  return one.number === other.number && one.above === other.above;
}
