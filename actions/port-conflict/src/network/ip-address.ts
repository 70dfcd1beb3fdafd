const OCTET = /^(?:0|[1-9][0-9]{0,2})$/;
const GROUP = /^[0-9A-Fa-f]{1,4}$/;

/** Whether a text is an IPv4 address in dotted decimal or an IPv6 address (RFC 4291), without brackets and without a zone. */
export function isIpAddress(text: string): boolean {
  return text.includes(":") ? isIpv6(text) : isIpv4(text);
}

function isIpv4(text: string): boolean {
  const octets = text.split(".");
  return octets.length === 4 && octets.every((octet) => OCTET.test(octet) && Number(octet) <= 255);
}

function isIpv6(text: string): boolean {
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const [head = "", tail] = halves;
  const groups = [...groupsOf(head), ...groupsOf(tail ?? "")];
  const last = groups.at(-1);
  const hasIpv4 = last?.includes(".") === true && (tail === undefined || tail !== "");
  const plain = hasIpv4 ? groups.slice(0, -1) : groups;
  if (!plain.every((group) => GROUP.test(group))) return false;
  if (hasIpv4 && !isIpv4(last)) return false;
  const count = plain.length + (hasIpv4 ? 2 : 0);
  return tail === undefined ? count === 8 : count <= 7;
}

function groupsOf(half: string): string[] {
  return half === "" ? [] : half.split(":");
}

/** An interface as the model of endpoints writes it: `*` for what stands for all interfaces. */
export function interfaceOf(address: string): string {
  const bare = address.startsWith("[") && address.endsWith("]") ? address.slice(1, -1) : address;
  return bare === "" || bare === "0.0.0.0" || (bare.includes(":") && /^[0:]+$/.test(bare)) ? "*" : bare;
}
