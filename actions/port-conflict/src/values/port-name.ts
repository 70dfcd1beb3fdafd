/** First words that make a port somebody else's: one that is connected to, or only passed on. */
const foreign = new Set(
  (
    "amqp backend broker client connect connection container database db dest destination dst elastic elasticsearch email " +
    "external forward from ftp imap influx kafka ldap mail memcached mongo mongodb mqtt mysql node " +
    "parent peer pg postgres postgresql proxy rabbit rabbitmq redis remote request serial smtp source sql src ssh " +
    "start subscribe sub target to upstream usb com parallel air pass"
  ).split(" "),
);

/** What follows `port` in names of counts, offsets and names rather than of ports is not matched at all. */
const ending = /^(?<front>.*?)(?<word>ports?)$/i;

/** The words of a name: `healthCheckPort` and `health-check_port` are `health`, `check`, `port`. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/**
 * Whether a key, an option or a variable names a port (or several) of what it stands in: `port`, `ports`, `zmq_port`,
 * `healthCheckPort`, `server.port`; not `import`, `support`, `target_port`, `db_port`.
 */
export function namesOwnPort(name: string): boolean {
  if (name.length > 60 || !ending.test(name)) return false;
  const words = wordsOf(name);
  const last = words.at(-1);
  if (last !== "port" && last !== "ports") return false;
  return !words.slice(0, -1).some((word) => foreign.has(word));
}
