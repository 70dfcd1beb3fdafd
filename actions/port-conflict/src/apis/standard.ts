import type { Api, Makes } from "./api.ts";
import { binds, connects, methods } from "./rows.ts";

const loop = "asyncio.AbstractEventLoop";
const given = ["sock", "path"];

/** The servers and clients of Python's standard library. */
export const standard: readonly Api[] = [
  ...binds(
    "tcp",
    [
      ...["TCPServer", "ThreadingTCPServer", "ForkingTCPServer"].map((name) => `socketserver.${name}`),
      ...["HTTPServer", "ThreadingHTTPServer"].map((name) => `http.server.${name}`),
      "wsgiref.simple_server.WSGIServer",
    ],
    { endpoint: [0, "server_address"], form: "pair" },
  ),
  ...binds(
    "udp",
    ["UDPServer", "ThreadingUDPServer", "ForkingUDPServer"].map((name) => `socketserver.${name}`),
    {
      endpoint: [0, "server_address"],
      form: "pair",
    },
  ),
  ...binds("tcp", ["http.server.test"], {
    port: [3, "port"],
    host: [4, "bind"],
    defaultPort: 8000,
    blocks: true,
  }),
  ...binds("tcp", ["wsgiref.simple_server.make_server"], { host: [0, "host"], port: [1, "port"] }),
  ...binds("tcp", ["xmlrpc.server.SimpleXMLRPCServer", "xmlrpc.server.DocXMLRPCServer"], {
    endpoint: [0, "addr"],
    form: "pair",
  }),
  ...connects("tcp", ["xmlrpc.client.ServerProxy"], { endpoint: [0, "uri"], form: "local-url" }),
  ...binds("tcp", ["multiprocessing.connection.Listener"], { endpoint: [0, "address"], form: "pair" }),
  ...connects("tcp", ["multiprocessing.connection.Client"], { endpoint: [0, "address"], form: "pair" }),
  // A manager's address is where its server will bind, or where it will connect to: which of the two, `get_server` and
  // `start` say, or `connect`.
  ...binds("tcp", ["multiprocessing.managers.BaseManager", "multiprocessing.managers.SyncManager"], {
    endpoint: [0, "address"],
    form: "pair",
  }),
  ...binds("tcp", ["asyncio.start_server"], { host: [1, "host"], port: [2, "port"], without: given }),
  ...connects("tcp", ["asyncio.open_connection"], { host: [0, "host"], port: [1, "port"], without: given }),
  ...binds("tcp", methods(loop, "create_server"), { host: [1, "host"], port: [2, "port"], without: given }),
  ...connects("tcp", methods(loop, "create_connection"), {
    host: [1, "host"],
    port: [2, "port"],
    without: given,
  }),
  ...binds("udp", methods(loop, "create_datagram_endpoint"), {
    endpoint: [1, "local_addr"],
    form: "pair",
    without: given,
  }),
  ...connects("udp", methods(loop, "create_datagram_endpoint"), {
    endpoint: [2, "remote_addr"],
    form: "pair",
    without: given,
  }),
  ...connects(undefined, methods(loop, "sock_connect"), { endpoint: [1, "address"], form: "pair" }),
  ...binds("tcp", ["smtpd.SMTPServer", "smtpd.DebuggingServer"], {
    endpoint: [0, "localaddr"],
    form: "pair",
  }),
  ...binds("tcp", ["logging.config.listen"], { port: [0, "port"], defaultPort: 9030 }),
  ...binds(undefined, methods("asyncore.dispatcher", "bind"), { endpoint: [0, "addr"], form: "pair" }),
  ...connects(undefined, methods("asyncore.dispatcher", "connect"), {
    endpoint: [0, "address"],
    form: "pair",
  }),
  ...[
    "http.client.HTTPConnection",
    "http.client.HTTPSConnection",
    "smtplib.SMTP",
    "smtplib.SMTP_SSL",
    "imaplib.IMAP4",
    "imaplib.IMAP4_SSL",
    "poplib.POP3",
    "poplib.POP3_SSL",
    "telnetlib.Telnet",
  ].flatMap((name) => connects("tcp", [name], { host: [0, "host"], port: [1, "port"] })),
  ...connects(
    "tcp",
    ["smtplib.SMTP.connect", "ftplib.FTP.connect", "ftplib.FTP_TLS.connect", "telnetlib.Telnet.open"],
    {
      host: [0, "host"],
      port: [1, "port"],
    },
  ),
  ...connects("tcp", ["urllib.request.urlopen", "urllib.request.Request", "urllib.request.urlretrieve"], {
    endpoint: [0, "url"],
    form: "local-url",
  }),
  ...connects("udp", ["logging.handlers.DatagramHandler"], { host: [0, "host"], port: [1, "port"] }),
  ...connects("tcp", ["logging.handlers.SocketHandler"], { host: [0, "host"], port: [1, "port"] }),
  ...connects("udp", ["logging.handlers.SysLogHandler"], { endpoint: [0, "address"], form: "pair" }),
];

/** What makes the objects of the standard library whose methods bind or connect. */
export const standardMakers: Makes = [
  ...["get_event_loop", "get_running_loop", "new_event_loop", "SelectorEventLoop"].map(
    (name) => [`asyncio.${name}`, loop] as const,
  ),
  ["asyncio.ProactorEventLoop", loop],
  ["asyncio.BaseEventLoop", loop],
  ["asyncio.AbstractEventLoop", loop],
  ["uvloop.new_event_loop", loop],
  ["uvloop.Loop", loop],
];
