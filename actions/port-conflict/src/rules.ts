import type { Rule } from "@pawl/gate";

/** The rules, worst first. One place may be reported under several: each is about something else. */
export const rules = {
  "port-conflict/duplicate-bind": {
    severity: "error",
    spans: true,
    summary: "two binds of one port that can be on one host at one time",
    help: `Whoever starts second fails with "address already in use", often weeks after the change, on the one machine where both run.

It is an error where both ports are fixed and both certainly run on one host: on one machine of \`machines:\` in pawl.yml, in one
project of docker compose, in one straight line of code. It is a warning where the environment or a flag may give another port, or
where nothing says on which machine they run. Say it:

\`\`\`yaml
machines: { MainPC: ["main_pc/**"], PC2: ["pc2/**"] }
\`\`\`

Never compared: other protocols, other interfaces, branches of one \`if\`, \`compose.dev.yml\` and \`compose.prod.yml\`, services in two
containers, stacks in two folders, copies of one file, one service in several start-up files. The message names the next free port.
`,
  },
  "port-conflict/registry-duplicate": {
    severity: "error",
    spans: true,
    summary: "two entries of the registry for one port",
    help: `One port of one machine and protocol stands in the registry twice, so it has two owners. An entry that is \`disabled\` keeps its
port: it may be switched on. Entries of different sets (\`prod\`, \`ci\`) do not meet.
`,
  },
  "port-conflict/registry-mismatch": {
    severity: "error",
    spans: true,
    summary: "the registry says one thing of a service, its code or start-up list another",
    help: `The registry has the service with another port, protocol, interface or machine than the place that binds it. One of the two is
wrong; both are reported, so that whichever a change touches is seen.
`,
  },
  "port-conflict/wrong-binder": {
    severity: "error",
    spans: true,
    summary: "a file binds a port that the registry gives to another file",
    help: `The registry's entry names the \`file\` that may bind the port. Give the service a port of its own, or change the entry.
`,
  },
  "port-conflict/unregistered": {
    severity: "error",
    spans: true,
    summary: "a bind of a port that the registry does not have",
    help: `With a registry (\`ports.yaml\`, or a start-up list that is one), every fixed port that something binds on a machine has an entry:
that is what makes the next clash impossible. Add one, or take a port that the service has already:

\`\`\`yaml
ports:
  - { port: 5563, name: request-coordinator, file: main_pc/agents/request_coordinator.py }
\`\`\`

\`pawl ports --free 1\` names a free one.
`,
  },
  "port-conflict/unreadable": {
    severity: "error",
    summary: "a start-up list, compose file or registry that cannot be read",
    help: `What stands in the file is not known, so nothing can be said of its ports: a gate that cannot look is not green. Mend the file at the
line that is named. Templates (Jinja, Helm) are passed over and counted, not reported.
`,
  },
  "port-conflict/out-of-range": {
    severity: "error",
    spans: true,
    summary: "a port that is none, or lies outside the ranges of its machine",
    help: `Ports go from 0 to 65535, where 0 asks the system for a free one. With \`ranges:\` in the registry, what is bound on a machine lies in
one of its ranges.
`,
  },
  "port-conflict/stale-entry": {
    severity: "warning",
    spans: true,
    needs: "whole",
    summary: "an entry of the registry that nothing binds",
    help: `No code, start-up list or compose file of the repository has the port any more, and every bind that could be it is known. Remove the
entry, or mark it \`disabled: true\` where the service is only switched off.
`,
  },
  "port-conflict/dangling-connect": {
    severity: "warning",
    spans: true,
    needs: "whole",
    summary: "a connect to this machine's own port that nothing of the repository binds",
    help: `The client will wait for ever or fail. It is reported for ZeroMQ, gRPC, plain sockets and the like, not for clients of databases and
brokers, which are seldom part of the repository; and only where every bind that could be the other end is known.
`,
  },
  "port-conflict/privileged": {
    severity: "warning",
    spans: true,
    summary: "a process binds a port below 1024",
    help: `Only root may bind it on most systems. Bind a higher port and let the proxy or the container publish the low one.
`,
  },
  "port-conflict/ephemeral": {
    severity: "warning",
    spans: true,
    summary: "a fixed port in the range that the system hands out to clients (32768-60999)",
    help: `Linux gives these ports to outgoing connections (\`net.ipv4.ip_local_port_range\`). One of them may hold the port when the service
starts: it fails once in a while, and nobody can reproduce it. Choose a port from 1024 to 32767.
`,
  },
  "port-conflict/hard-coded": {
    severity: "notice",
    spans: true,
    summary: "a port written into the code, which the registry has under a name",
    help: `A second place to change when the port moves. Read it from the configuration or the environment, or from a module of constants.
Judged only where a registry exists.
`,
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** The id of a rule of this gate. */
export type RuleId = keyof typeof rules;
