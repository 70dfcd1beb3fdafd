import type { Api, Makes } from "./api.ts";
import { binds, connects, methods } from "./rows.ts";

const reactor = "twisted.internet.reactor";

/** Frameworks of remote calls, messages and event loops that are no web servers. */
export const rpc: readonly Api[] = [
  ...binds("tcp", methods("grpc.Server", "add_insecure_port", "add_secure_port"), {
    endpoint: [0, "address"],
    form: "text",
    what: "`grpc` server",
  }),
  ...connects("tcp", ["grpc.insecure_channel", "grpc.secure_channel"], {
    endpoint: [0, "target"],
    form: "text",
    what: "`grpc` channel",
  }),
  ...binds("tcp", methods("grpclib.server.Server", "start"), { host: [0, "host"], port: [1, "port"] }),
  ...connects("tcp", ["grpclib.client.Channel"], { host: [0, "host"], port: [1, "port"] }),
  ...binds("tcp", methods(reactor, "listenTCP", "listenSSL"), { port: [0, "port"], host: ["interface"] }),
  ...binds("udp", methods(reactor, "listenUDP", "listenMulticast"), {
    port: [0, "port"],
    host: [2, "interface"],
  }),
  ...connects("tcp", methods(reactor, "connectTCP", "connectSSL"), { host: [0, "host"], port: [1, "port"] }),
  ...binds(
    "tcp",
    ["twisted.internet.endpoints.TCP4ServerEndpoint", "twisted.internet.endpoints.TCP6ServerEndpoint"],
    {
      port: [1, "port"],
      host: [3, "interface"],
    },
  ),
  ...binds("tcp", ["twisted.internet.endpoints.SSL4ServerEndpoint"], {
    port: [1, "port"],
    host: [4, "interface"],
  }),
  ...binds("tcp", ["twisted.application.internet.TCPServer"], { port: [0, "port"], host: ["interface"] }),
  ...binds("udp", ["twisted.application.internet.UDPServer"], { port: [0, "port"], host: ["interface"] }),
  ...binds("tcp", ["twisted.internet.endpoints.serverFromString"], {
    endpoint: [1, "description"],
    form: "text",
  }),
  ...connects(
    "tcp",
    ["twisted.internet.endpoints.TCP4ClientEndpoint", "twisted.internet.endpoints.TCP6ClientEndpoint"],
    {
      host: [1, "host"],
      port: [2, "port"],
    },
  ),
  ...binds(
    "tcp",
    ["rpyc.utils.server.ThreadedServer", "rpyc.utils.server.ThreadPoolServer"].concat([
      "rpyc.utils.server.ForkingServer",
      "rpyc.utils.server.OneShotServer",
      "rpyc.utils.server.GeventServer",
    ]),
    { host: [1, "hostname"], port: [3, "port"], without: ["socket_path"] },
  ),
  ...connects("tcp", ["rpyc.connect", "rpyc.classic.connect"], {
    host: [0, "host"],
    port: [1, "port"],
  }),
  ...binds("tcp", methods("zerorpc.Server", "bind"), { endpoint: [0], form: "text" }),
  ...connects("tcp", methods("zerorpc.Client", "connect"), { endpoint: [0], form: "text" }),
  ...connects("tcp", ["zerorpc.Client"], { endpoint: ["connect_to", 0], form: "text" }),
  ...binds("tcp", ["Pyro4.Daemon", "Pyro5.api.Daemon", "Pyro5.server.Daemon"], {
    host: [0, "host"],
    port: [1, "port"],
  }),
  ...binds("tcp", ["thrift.transport.TSocket.TServerSocket"], {
    host: [0, "host"],
    port: [1, "port"],
    defaultPort: 9090,
    without: ["unix_socket"],
  }),
  ...connects("tcp", ["thrift.transport.TSocket.TSocket"], {
    host: [0, "host"],
    port: [1, "port"],
    defaultHost: "localhost",
    defaultPort: 9090,
    without: ["unix_socket"],
  }),
  ...binds("tcp", ["aiosmtpd.controller.Controller"], {
    host: [2, "hostname"],
    port: [3, "port"],
    defaultPort: 8025,
  }),
  ...binds(
    "tcp",
    ["pyftpdlib.servers.FTPServer", "pyftpdlib.servers.ThreadedFTPServer"].concat(
      "pyftpdlib.servers.MultiprocessFTPServer",
    ),
    { endpoint: [0, "address_or_socket"], form: "pair" },
  ),
  ...binds("tcp", ["pymodbus.server.StartTcpServer", "pymodbus.server.StartAsyncTcpServer"], {
    endpoint: ["address"],
    form: "pair",
    blocks: true,
  }),
  ...binds("udp", ["pymodbus.server.StartUdpServer", "pymodbus.server.StartAsyncUdpServer"], {
    endpoint: ["address"],
    form: "pair",
    blocks: true,
  }),
  ...binds(
    "udp",
    ["BlockingOSCUDPServer", "ThreadingOSCUDPServer", "ForkingOSCUDPServer", "OSCUDPServer"].map(
      (name) => `pythonosc.osc_server.${name}`,
    ),
    { endpoint: [0, "server_address"], form: "pair" },
  ),
  ...connects("udp", ["pythonosc.udp_client.SimpleUDPClient", "pythonosc.udp_client.UDPClient"], {
    host: [0, "address"],
    port: [1, "port"],
  }),
  ...connects("tcp", ["distributed.Client"], { endpoint: [0, "address"], form: "text" }),
  ...connects("tcp", methods("paramiko.SSHClient", "connect"), { host: [0, "hostname"], port: [1, "port"] }),
  ...binds("tcp", ["asyncssh.listen", "asyncssh.create_server"], { host: ["host"], port: ["port"] }),
  ...binds("tcp", ["debugpy.listen"], { endpoint: [0, "address"], form: "pair" }),
  ...connects("tcp", ["debugpy.connect"], { endpoint: [0, "address"], form: "pair" }),
  ...connects("tcp", ["pydevd.settrace", "pydevd_pycharm.settrace"], { host: [0, "host"], port: ["port"] }),
];

/** What makes the objects of these frameworks. */
export const rpcMakers: Makes = [
  ["grpc.server", "grpc.Server"],
  ["dask.distributed.Client", "distributed.Client"],
];
