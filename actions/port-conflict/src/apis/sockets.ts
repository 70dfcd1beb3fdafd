import type { Api, Makes } from "./api.ts";
import { binds, connects, methods } from "./rows.ts";

const portRange = [
  [1, "min_port"],
  [2, "max_port"],
] as const;
const device = "zmq.devices.Device";

/** Sockets themselves: Python's own, ZeroMQ's (pyzmq), nanomsg's. */
export const sockets: readonly Api[] = [
  ...binds(undefined, methods("socket.socket", "bind"), { endpoint: [0, "address"], form: "pair" }),
  ...connects(undefined, methods("socket.socket", "connect", "connect_ex"), {
    endpoint: [0, "address"],
    form: "pair",
  }),
  ...binds("tcp", ["socket.create_server"], { endpoint: [0, "address"], form: "pair" }),
  ...connects("tcp", ["socket.create_connection"], { endpoint: [0, "address"], form: "pair" }),
  ...binds("tcp", ["eventlet.listen"], { endpoint: [0, "addr"], form: "pair" }),
  ...connects("tcp", ["eventlet.connect"], { endpoint: [0, "addr"], form: "pair" }),
  ...binds(undefined, methods("zmq.Socket", "bind"), { endpoint: [0, "addr"], form: "text" }),
  ...connects(undefined, methods("zmq.Socket", "connect"), { endpoint: [0, "addr"], form: "text" }),
  ...binds(undefined, methods("zmq.Socket", "bind_to_random_port"), {
    host: [0, "addr"],
    form: "text",
    random: portRange,
  }),
  ...binds("tcp", methods(device, "bind_in", "bind_out", "bind_mon", "bind_ctrl"), {
    endpoint: [0, "addr"],
    form: "text",
  }),
  ...binds(
    "tcp",
    methods(device, "bind_in_to_random_port", "bind_out_to_random_port", "bind_mon_to_random_port"),
    {
      host: [0, "addr"],
      form: "text",
      random: portRange,
    },
  ),
  ...connects("tcp", methods(device, "connect_in", "connect_out", "connect_mon", "connect_ctrl"), {
    endpoint: [0, "addr"],
    form: "text",
  }),
  ...binds("tcp", methods("pynng.Socket", "listen"), { endpoint: [0, "address"], form: "text" }),
  ...connects("tcp", methods("pynng.Socket", "dial"), { endpoint: [0, "address"], form: "text" }),
  ...pynngTypes().flatMap((type) => [
    ...binds("tcp", [`pynng.${type}`], { endpoint: ["listen"], form: "text" }),
    ...connects("tcp", [`pynng.${type}`], { endpoint: ["dial"], form: "text" }),
  ]),
  ...binds("tcp", methods("nanomsg.Socket", "bind"), { endpoint: [0, "address"], form: "text" }),
  ...connects("tcp", methods("nanomsg.Socket", "connect"), { endpoint: [0, "address"], form: "text" }),
  ...binds("tcp", methods("nnpy.Socket", "bind"), { endpoint: [0], form: "text" }),
  ...connects("tcp", methods("nnpy.Socket", "connect"), { endpoint: [0], form: "text" }),
];

/** What makes sockets. */
export const socketMakers: Makes = [
  ["zmq.Context.instance", "zmq.Context"],
  ["zmq.Context.shadow", "zmq.Context"],
  ["zmq.Context.socket", "zmq.Socket"],
  ["zmq.Socket.shadow", "zmq.Socket"],
  ["socket.fromfd", "socket.socket"],
  ["socket.socket.dup", "socket.socket"],
  ...zmqDevices().map((name) => [`zmq.devices.${name}`, device] as const),
  ...pynngTypes().map((type) => [`pynng.${type}`, "pynng.Socket"] as const),
];

function zmqDevices(): string[] {
  const kinds = ["Device", "Proxy", "MonitoredQueue", "ProxySteerable"];
  return kinds.flatMap((kind) => [kind, `Thread${kind}`, `Process${kind}`]);
}

function pynngTypes(): string[] {
  return ["Socket", "Pair0", "Pair1", "Pub0", "Sub0", "Req0", "Rep0", "Push0", "Pull0", "Bus0"].concat([
    "Surveyor0",
    "Respondent0",
  ]);
}
