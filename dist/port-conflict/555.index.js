export const id = 555;
export const ids = [555];
export const modules = {

/***/ 6555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectSites: () => (/* binding */ collectSites)
});

// EXTERNAL MODULE: ./build/packages/parser/src/source.js + 19 modules
var src_source = __webpack_require__(3614);
// EXTERNAL MODULE: ./build/packages/parser/src/runtime.js
var runtime = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/apis/aliases.js
/** Names under which the same thing is imported: what a dotted name begins with → what stands for it in the table. */
const sameAs = [
    ["zmq.asyncio.Context", "zmq.Context"],
    ["zmq.asyncio.Socket", "zmq.Socket"],
    ["zmq.asyncio", "zmq"],
    ["zmq.green", "zmq"],
    ["zmq.eventloop.future", "zmq"],
    ["zmq.sugar.context", "zmq"],
    ["zmq.sugar.socket", "zmq"],
    ["zmq.sugar", "zmq"],
    ["zmq.SyncSocket", "zmq.Socket"],
    ["zmq.SyncContext", "zmq.Context"],
    ["zmq.devices.proxydevice", "zmq.devices"],
    ["zmq.devices.proxysteerabledevice", "zmq.devices"],
    ["zmq.devices.basedevice", "zmq.devices"],
    ["zmq.devices.monitoredqueuedevice", "zmq.devices"],
    ["eventlet.green.zmq", "zmq"],
    ["eventlet.green.socket", "socket"],
    ["gevent.socket", "socket"],
    ["_socket", "socket"],
    ["socket.SocketType", "socket.socket"],
    ["curio.socket", "socket"],
    ["trio.socket", "socket"],
    ["asyncio.events", "asyncio"],
    ["asyncio.streams", "asyncio"],
    ["asyncio.base_events", "asyncio"],
    ["asyncio.AbstractServer", "asyncio.Server"],
    ["multiprocessing.connection.SocketListener", "multiprocessing.connection.Listener"],
    ["uvicorn.main.run", "uvicorn.run"],
    ["uvicorn.config.Config", "uvicorn.Config"],
    ["flask.app.Flask", "flask.Flask"],
    ["aiohttp.web_runner.TCPSite", "aiohttp.web.TCPSite"],
    ["aiohttp.client.ClientSession", "aiohttp.ClientSession"],
    ["sanic.app.Sanic", "sanic.Sanic"],
    ["gevent.wsgi.WSGIServer", "gevent.pywsgi.WSGIServer"],
    ["werkzeug.run_simple", "werkzeug.serving.run_simple"],
    ["http.server.SimpleHTTPServer", "http.server.HTTPServer"],
    ["BaseHTTPServer.HTTPServer", "http.server.HTTPServer"],
    ["SocketServer", "socketserver"],
    ["six.moves.BaseHTTPServer", "http.server"],
    ["six.moves.socketserver", "socketserver"],
    ["six.moves.xmlrpc_client", "xmlrpc.client"],
    ["SimpleXMLRPCServer", "xmlrpc.server"],
    ["xmlrpclib", "xmlrpc.client"],
    ["websockets.server.serve", "websockets.serve"],
    ["websockets.asyncio.server.serve", "websockets.serve"],
    ["websockets.legacy.server.serve", "websockets.serve"],
    ["websockets.sync.server.serve", "websockets.serve"],
    ["websockets.client.connect", "websockets.connect"],
    ["websockets.asyncio.client.connect", "websockets.connect"],
    ["websockets.legacy.client.connect", "websockets.connect"],
    ["websockets.sync.client.connect", "websockets.connect"],
    ["prometheus_client.exposition", "prometheus_client"],
    ["grpc.aio.server", "grpc.server"],
    ["grpc.aio.Server", "grpc.Server"],
    ["grpc.aio", "grpc"],
    ["grpc.experimental.aio", "grpc"],
    ["redis.asyncio", "redis"],
    ["redis.client", "redis"],
    ["aioredis", "redis"],
    ["requests.sessions", "requests"],
    ["requests.api", "requests"],
    ["dask.distributed", "distributed"],
    ["elasticsearch.client", "elasticsearch"],
    ["pymongo.mongo_client", "pymongo"],
    ["sqlalchemy.engine.create_engine", "sqlalchemy.create_engine"],
    ["fastmcp.server.FastMCP", "fastmcp.FastMCP"],
    ["mcp.server.fastmcp.FastMCP", "fastmcp.FastMCP"],
    ["hypercorn.Config", "hypercorn.config.Config"],
];
const byBegin = new Map(sameAs);
/** The name that the table has for a dotted name; the longest beginning that is known counts. Relative ones keep no dots. */
function canonical(dotted) {
    let name = dotted;
    while (name.startsWith("."))
        name = name.slice(1);
    for (let end = name.length; end > 0; end = name.lastIndexOf(".", end - 1)) {
        const known = byBegin.get(name.slice(0, end));
        if (known !== undefined)
            return known + name.slice(end);
    }
    return name;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/apis/rows.js
/** Rows of calls that bind; all the same but for their names. */
function binds(protocol, calls, rest) {
    return calls.map((call) => ({ call, role: "bind", ...(protocol && { protocol }), ...rest }));
}
/** Rows of calls that connect; all the same but for their names. */
function connects(protocol, calls, rest) {
    return calls.map((call) => ({ call, role: "connect", ...(protocol && { protocol }), ...rest }));
}
/** The methods of a class, by its dotted name. */
function methods(of, ...names) {
    return names.map((name) => `${of}.${name}`);
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/apis/clients.js

const url = { form: "local-url" };
const verbs = ["get", "post", "put", "delete", "head", "patch", "options"];
/** Clients of databases, brokers and web services. A URL counts only where it names this machine and a port. */
const clients = [
    ...httpCalls("requests", verbs),
    ...httpCalls("httpx", verbs),
    ...connects("tcp", ["requests.request", "httpx.request", "httpx.stream", "requests.Session.request"].concat(methods("httpx.Client", "request", "stream"), methods("aiohttp.ClientSession", "request"), methods("urllib3.PoolManager", "request")), { endpoint: [1, "url"], ...url }),
    ...httpCalls("requests.Session", verbs),
    ...httpCalls("httpx.Client", verbs),
    ...httpCalls("aiohttp.ClientSession", [...verbs, "ws_connect"]),
    ...connects("tcp", ["httpx.Client", "aiohttp.ClientSession"], { endpoint: ["base_url"], ...url }),
    ...connects("tcp", ["redis.Redis", "redis.StrictRedis", "redis.ConnectionPool"], {
        host: [0, "host"],
        port: [1, "port"],
        defaultHost: "localhost",
        defaultPort: 6379,
        without: ["unix_socket_path", "connection_pool"],
        what: "`redis` client",
    }),
    ...connects("tcp", ["redis.from_url", "redis.Redis.from_url", "redis.StrictRedis.from_url"].concat("redis.ConnectionPool.from_url"), { endpoint: [0, "url"], ...url, what: "`redis` client" }),
    ...connects("tcp", ["psycopg2.connect", "psycopg.connect", "asyncpg.connect", "asyncpg.create_pool"].concat("aiopg.connect"), { host: ["host"], port: ["port"] }),
    ...connects("tcp", ["psycopg2.connect", "psycopg.connect", "asyncpg.connect", "asyncpg.create_pool"], {
        endpoint: [0, "dsn", "conninfo"],
        ...url,
    }),
    ...connects("tcp", ["pymongo.MongoClient"], { host: [0, "host"], port: [1, "port"] }),
    ...connects("tcp", ["pymongo.MongoClient", "motor.motor_asyncio.AsyncIOMotorClient"], {
        endpoint: [0, "host"],
        ...url,
    }),
    ...connects("tcp", ["pika.ConnectionParameters"], {
        host: [0, "host"],
        port: [1, "port"],
        defaultHost: "localhost",
        defaultPort: 5672,
        what: "`pika` client",
    }),
    ...connects("tcp", ["pika.URLParameters", "aio_pika.connect", "aio_pika.connect_robust"], {
        endpoint: [0, "url"],
        ...url,
    }),
    ...connects("tcp", ["kafka.KafkaProducer", "kafka.KafkaConsumer", "kafka.KafkaAdminClient"].concat("aiokafka.AIOKafkaProducer", "aiokafka.AIOKafkaConsumer"), { endpoint: ["bootstrap_servers"], form: "text", what: "`kafka` client" }),
    ...connects("tcp", ["pymysql.connect", "MySQLdb.connect", "mysql.connector.connect", "aiomysql.connect"].concat("aiomysql.create_pool", "pymssql.connect"), { host: ["host"], port: ["port"], without: ["unix_socket"] }),
    ...connects("tcp", ["sqlalchemy.create_engine", "sqlalchemy.ext.asyncio.create_async_engine"], {
        endpoint: [0, "url"],
        ...url,
    }),
    ...connects("tcp", ["celery.Celery"], { endpoint: ["broker"], ...url, what: "`celery` broker" }),
    ...connects("tcp", ["celery.Celery"], { endpoint: ["backend"], ...url, what: "`celery` backend" }),
    ...connects("tcp", ["kombu.Connection"], { endpoint: [0, "hostname"], ...url }),
    ...connects("tcp", ["memcache.Client"], { endpoint: [0, "servers"], form: "text" }),
    ...connects("tcp", ["pymemcache.client.base.Client", "pymemcache.Client"], {
        endpoint: [0, "server"],
        form: "pair",
    }),
    ...connects("tcp", ["nats.connect"], { endpoint: [0, "servers"], form: "text" }),
    ...connects("tcp", methods("paho.mqtt.client.Client", "connect", "connect_async"), {
        host: [0, "host"],
        port: [1, "port"],
        defaultPort: 1883,
        what: "`mqtt` client",
    }),
    ...connects("tcp", ["paho.mqtt.publish.single", "paho.mqtt.publish.multiple"], {
        host: ["hostname"],
        port: ["port"],
        defaultHost: "localhost",
        defaultPort: 1883,
        what: "`mqtt` client",
    }),
    ...connects("tcp", ["elasticsearch.Elasticsearch", "elasticsearch.AsyncElasticsearch"], {
        endpoint: [0, "hosts"],
        ...url,
    }),
    ...connects("tcp", ["cassandra.cluster.Cluster"], { port: ["port"], host: [0, "contact_points"] }),
    ...connects("tcp", ["influxdb.InfluxDBClient"], {
        host: [0, "host"],
        port: [1, "port"],
        defaultHost: "localhost",
        defaultPort: 8086,
    }),
    ...connects("tcp", ["clickhouse_driver.Client"], { host: [0, "host"], port: ["port"], defaultPort: 9000 }),
    ...connects("udp", ["statsd.StatsClient"], {
        host: [0, "host"],
        port: [1, "port"],
        defaultHost: "localhost",
        defaultPort: 8125,
    }),
];
/** What makes clients. */
const clientMakers = [
    ["requests.session", "requests.Session"],
    ["httpx.AsyncClient", "httpx.Client"],
];
function httpCalls(of, names) {
    return connects("tcp", methods(of, ...names), { endpoint: [0, "url"], ...url });
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/apis/rpc.js

const reactor = "twisted.internet.reactor";
/** Frameworks of remote calls, messages and event loops that are no web servers. */
const rpc = [
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
    ...binds("tcp", ["twisted.internet.endpoints.TCP4ServerEndpoint", "twisted.internet.endpoints.TCP6ServerEndpoint"], {
        port: [1, "port"],
        host: [3, "interface"],
    }),
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
    ...connects("tcp", ["twisted.internet.endpoints.TCP4ClientEndpoint", "twisted.internet.endpoints.TCP6ClientEndpoint"], {
        host: [1, "host"],
        port: [2, "port"],
    }),
    ...binds("tcp", ["rpyc.utils.server.ThreadedServer", "rpyc.utils.server.ThreadPoolServer"].concat([
        "rpyc.utils.server.ForkingServer",
        "rpyc.utils.server.OneShotServer",
        "rpyc.utils.server.GeventServer",
    ]), { host: [1, "hostname"], port: [3, "port"], without: ["socket_path"] }),
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
    ...binds("tcp", ["pyftpdlib.servers.FTPServer", "pyftpdlib.servers.ThreadedFTPServer"].concat("pyftpdlib.servers.MultiprocessFTPServer"), { endpoint: [0, "address_or_socket"], form: "pair" }),
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
    ...binds("udp", ["BlockingOSCUDPServer", "ThreadingOSCUDPServer", "ForkingOSCUDPServer", "OSCUDPServer"].map((name) => `pythonosc.osc_server.${name}`), { endpoint: [0, "server_address"], form: "pair" }),
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
const rpcMakers = [
    ["grpc.server", "grpc.Server"],
    ["dask.distributed.Client", "distributed.Client"],
];

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/apis/settings.js
/** The settings that are assigned in Python. */
const settings = [
    ...["bind", "insecure_bind"].map((name) => ({
        name: `hypercorn.config.Config.${name}`,
        role: "bind",
        protocol: "tcp",
        holds: "text",
        what: "`hypercorn` server",
    })),
    {
        name: "hypercorn.config.Config.quic_bind",
        role: "bind",
        protocol: "udp",
        holds: "text",
        what: "`hypercorn` server",
    },
    {
        name: "cherrypy.server.socket_port",
        role: "bind",
        protocol: "tcp",
        holds: "port",
        defaultHost: "127.0.0.1",
        what: "`cherrypy` server",
    },
    ...["NotebookApp", "ServerApp", "LabApp"].map((name) => ({
        name: `c.${name}.port`,
        role: "bind",
        protocol: "tcp",
        holds: "port",
        defaultHost: "localhost",
        what: "`jupyter` server",
    })),
    ...["broker_url", "result_backend"].map((name) => ({
        name: `celery.Celery.conf.${name}`,
        role: "connect",
        protocol: "tcp",
        holds: "local-url",
        what: "`celery` broker",
    })),
];
/** Other settings of gunicorn: a module that assigns `bind` beside one of these is its configuration. */
const gunicornNames = new Set("workers worker_class worker_connections threads timeout graceful_timeout keepalive backlog max_requests"
    .concat(" max_requests_jitter accesslog errorlog loglevel access_log_format logconfig logconfig_dict proc_name")
    .concat(" preload_app reload daemon pidfile umask user group tmp_upload_dir worker_tmp_dir certfile keyfile")
    .concat(" wsgi_app forwarded_allow_ips chdir capture_output reuse_port on_starting post_fork when_ready")
    .split(" "));

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/apis/sockets.js

const portRange = [
    [1, "min_port"],
    [2, "max_port"],
];
const device = "zmq.devices.Device";
/** Sockets themselves: Python's own, ZeroMQ's (pyzmq), nanomsg's. */
const sockets = [
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
    ...binds("tcp", methods(device, "bind_in_to_random_port", "bind_out_to_random_port", "bind_mon_to_random_port"), {
        host: [0, "addr"],
        form: "text",
        random: portRange,
    }),
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
const socketMakers = [
    ["zmq.Context.instance", "zmq.Context"],
    ["zmq.Context.shadow", "zmq.Context"],
    ["zmq.Context.socket", "zmq.Socket"],
    ["zmq.Socket.shadow", "zmq.Socket"],
    ["socket.fromfd", "socket.socket"],
    ["socket.socket.dup", "socket.socket"],
    ...zmqDevices().map((name) => [`zmq.devices.${name}`, device]),
    ...pynngTypes().map((type) => [`pynng.${type}`, "pynng.Socket"]),
];
function zmqDevices() {
    const kinds = ["Device", "Proxy", "MonitoredQueue", "ProxySteerable"];
    return kinds.flatMap((kind) => [kind, `Thread${kind}`, `Process${kind}`]);
}
function pynngTypes() {
    return ["Socket", "Pair0", "Pair1", "Pub0", "Sub0", "Req0", "Rep0", "Push0", "Pull0", "Bus0"].concat([
        "Surveyor0",
        "Respondent0",
    ]);
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/apis/standard.js

const loop = "asyncio.AbstractEventLoop";
const given = ["sock", "path"];
/** The servers and clients of Python's standard library. */
const standard = [
    ...binds("tcp", [
        ...["TCPServer", "ThreadingTCPServer", "ForkingTCPServer"].map((name) => `socketserver.${name}`),
        ...["HTTPServer", "ThreadingHTTPServer"].map((name) => `http.server.${name}`),
        "wsgiref.simple_server.WSGIServer",
    ], { endpoint: [0, "server_address"], form: "pair" }),
    ...binds("udp", ["UDPServer", "ThreadingUDPServer", "ForkingUDPServer"].map((name) => `socketserver.${name}`), {
        endpoint: [0, "server_address"],
        form: "pair",
    }),
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
    ...connects("tcp", ["smtplib.SMTP.connect", "ftplib.FTP.connect", "ftplib.FTP_TLS.connect", "telnetlib.Telnet.open"], {
        host: [0, "host"],
        port: [1, "port"],
    }),
    ...connects("tcp", ["urllib.request.urlopen", "urllib.request.Request", "urllib.request.urlretrieve"], {
        endpoint: [0, "url"],
        form: "local-url",
    }),
    ...connects("udp", ["logging.handlers.DatagramHandler"], { host: [0, "host"], port: [1, "port"] }),
    ...connects("tcp", ["logging.handlers.SocketHandler"], { host: [0, "host"], port: [1, "port"] }),
    ...connects("udp", ["logging.handlers.SysLogHandler"], { endpoint: [0, "address"], form: "pair" }),
];
/** What makes the objects of the standard library whose methods bind or connect. */
const standardMakers = [
    ...["get_event_loop", "get_running_loop", "new_event_loop", "SelectorEventLoop"].map((name) => [`asyncio.${name}`, loop]),
    ["asyncio.ProactorEventLoop", loop],
    ["asyncio.BaseEventLoop", loop],
    ["asyncio.AbstractEventLoop", loop],
    ["uvloop.new_event_loop", loop],
    ["uvloop.Loop", loop],
];

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/apis/web.js

const serves = { blocks: true };
const web_text = { form: "text" };
const waitress = {
    host: ["host"],
    port: ["port"],
    defaultHost: "0.0.0.0",
    defaultPort: 8080,
    without: ["listen", "unix_socket", "sockets"],
};
/** Web servers and frameworks, with the defaults that their manuals give. */
const web = [
    ...binds("tcp", ["uvicorn.run"], {
        host: ["host"],
        port: ["port"],
        defaultHost: "127.0.0.1",
        defaultPort: 8000,
        without: ["fd", "uds"],
        ...serves,
    }),
    ...binds("tcp", ["uvicorn.Config"], {
        host: [1, "host"],
        port: [2, "port"],
        defaultHost: "127.0.0.1",
        defaultPort: 8000,
        without: ["fd", "uds"],
    }),
    ...binds("tcp", methods("flask.Flask", "run"), {
        host: [0, "host"],
        port: [1, "port"],
        defaultHost: "127.0.0.1",
        defaultPort: 5000,
        ...serves,
    }),
    ...binds("tcp", methods("flask_socketio.SocketIO", "run"), {
        host: [1, "host"],
        port: [2, "port"],
        defaultHost: "127.0.0.1",
        defaultPort: 5000,
        ...serves,
    }),
    ...binds("tcp", methods("quart.Quart", "run"), {
        host: [0, "host"],
        port: [1, "port"],
        defaultHost: "127.0.0.1",
        defaultPort: 5000,
        ...serves,
    }),
    ...binds("tcp", methods("dash.Dash", "run", "run_server"), {
        host: [0, "host"],
        port: [1, "port"],
        defaultHost: "127.0.0.1",
        defaultPort: 8050,
        ...serves,
    }),
    ...binds("tcp", ["aiohttp.web.run_app"], {
        host: ["host"],
        port: ["port"],
        defaultHost: "0.0.0.0",
        defaultPort: 8080,
        without: ["path", "sock"],
        ...serves,
    }),
    ...binds("tcp", ["aiohttp.web.TCPSite"], {
        host: [1, "host"],
        port: [2, "port"],
        defaultHost: "0.0.0.0",
        defaultPort: 8080,
    }),
    ...binds("tcp", [
        ...methods("tornado.web.Application", "listen"),
        ...methods("tornado.httpserver.HTTPServer", "listen", "bind"),
        ...methods("tornado.tcpserver.TCPServer", "listen", "bind"),
    ], { port: [0, "port"], host: [1, "address"] }),
    ...binds("tcp", ["tornado.netutil.bind_sockets"], { port: [0, "port"], host: [1, "address"] }),
    ...connects("tcp", methods("tornado.tcpclient.TCPClient", "connect"), {
        host: [0, "host"],
        port: [1, "port"],
    }),
    ...connects("tcp", methods("tornado.httpclient.AsyncHTTPClient", "fetch"), {
        endpoint: [0, "request"],
        form: "local-url",
    }),
    ...connects("tcp", ["tornado.websocket.websocket_connect"], { endpoint: [0, "url"], form: "local-url" }),
    ...binds("tcp", methods("sanic.Sanic", "run"), {
        host: [0, "host"],
        port: [1, "port"],
        defaultHost: "127.0.0.1",
        defaultPort: 8000,
        without: ["sock", "unix"],
        ...serves,
    }),
    ...binds("tcp", methods("sanic.Sanic", "create_server", "prepare"), {
        host: [0, "host"],
        port: [1, "port"],
        defaultHost: "127.0.0.1",
        defaultPort: 8000,
        without: ["sock", "unix"],
    }),
    ...binds("tcp", ["bottle.run"], {
        host: [2, "host"],
        port: [3, "port"],
        defaultHost: "127.0.0.1",
        defaultPort: 8080,
        ...serves,
    }),
    ...binds("tcp", methods("bottle.Bottle", "run"), {
        host: ["host"],
        port: ["port"],
        defaultHost: "127.0.0.1",
        defaultPort: 8080,
        ...serves,
    }),
    ...binds("tcp", ["cherrypy.config.update"], {
        endpoint: [0, "config"],
        keys: { port: "server.socket_port", host: "server.socket_host" },
        defaultHost: "127.0.0.1",
        what: "`cherrypy` server",
    }),
    ...binds("tcp", ["cheroot.wsgi.Server", "cherrypy.wsgiserver.CherryPyWSGIServer"], {
        endpoint: [0, "bind_addr"],
        form: "pair",
    }),
    ...binds("tcp", ["django.core.management.call_command"], {
        when: [[[0], "runserver"]],
        endpoint: [1, "addrport"],
        form: "text",
        defaultHost: "127.0.0.1",
        defaultPort: 8000,
        what: "`django` runserver",
        ...serves,
    }),
    ...binds("tcp", ["django.core.management.execute_from_command_line"], {
        endpoint: [0, "argv"],
        form: "text",
        behind: "runserver",
        defaultHost: "127.0.0.1",
        defaultPort: 8000,
        what: "`django` runserver",
        ...serves,
    }),
    ...binds("tcp", ["gevent.pywsgi.WSGIServer", "gevent.server.StreamServer", "gevent.server.DatagramServer"], {
        endpoint: [0, "listener"],
        form: "pair",
    }).map((row) => (row.call.endsWith("DatagramServer") ? { ...row, protocol: "udp" } : row)),
    ...binds("tcp", ["waitress.serve"], { ...waitress, ...serves }),
    ...binds("tcp", ["waitress.server.create_server"], waitress),
    ...binds("tcp", ["waitress.serve"], { endpoint: ["listen"], ...web_text, ...serves }),
    ...binds("tcp", ["werkzeug.serving.run_simple"], { host: [0, "hostname"], port: [1, "port"], ...serves }),
    ...binds("tcp", ["werkzeug.serving.make_server"], { host: [0, "host"], port: [1, "port"] }),
    ...binds("tcp", ["websockets.serve"], { host: [1, "host"], port: [2, "port"], without: ["sock", "path"] }),
    ...connects("tcp", ["websockets.connect", "websocket.create_connection", "websocket.WebSocketApp"], {
        endpoint: [0, "uri", "url"],
        form: "local-url",
    }),
    ...binds("tcp", ["prometheus_client.start_http_server", "prometheus_client.start_wsgi_server"], {
        port: [0, "port"],
        host: [1, "addr"],
        defaultHost: "0.0.0.0",
    }),
    ...binds("tcp", methods("gradio.Blocks", "launch"), {
        host: ["server_name"],
        port: ["server_port"],
        defaultHost: "127.0.0.1",
    }),
    ...binds("tcp", ["nicegui.ui.run"], {
        host: ["host"],
        port: ["port"],
        defaultHost: "0.0.0.0",
        defaultPort: 8080,
        ...serves,
    }),
    ...binds("tcp", ["panel.serve"], { port: [1, "port"], host: ["address"] }),
    ...binds("tcp", ["bokeh.server.server.Server"], { port: ["port"], defaultPort: 5006, host: ["address"] }),
    ...binds("tcp", methods("fastmcp.FastMCP", "run"), { host: ["host"], port: ["port"], ...serves }),
    ...binds("tcp", methods("livereload.Server", "serve"), {
        port: [0, "port"],
        host: [2, "host"],
        defaultPort: 5500,
        ...serves,
    }),
];
/** What makes the objects of web frameworks. */
const webMakers = [
    ["gradio.Interface", "gradio.Blocks"],
    ["gradio.ChatInterface", "gradio.Blocks"],
    ["gradio.TabbedInterface", "gradio.Blocks"],
    ["gradio.Interface.load", "gradio.Blocks"],
    ["gradio.load", "gradio.Blocks"],
    ["dash.dash.Dash", "dash.Dash"],
    ["jupyter_dash.JupyterDash", "dash.Dash"],
    ["connexion.FlaskApp", "flask.Flask"],
];

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/apis/table.js







/** The rows that Pawl has itself. */
const apis = [...sockets, ...standard, ...web, ...rpc, ...clients];
const makers = [...socketMakers, ...standardMakers, ...webMakers, ...rpcMakers, ...clientMakers];
/** Makes the table of Pawl's rows and the user's. */
function makeTable(user) {
    const rows = new Sets();
    const own = new Sets();
    const made = new Map([...makers, ...user.makes]);
    const tails = [new Sets(), new Sets()];
    const known = new Set([...starNames, ...made.keys()]);
    const classes = new Set();
    for (const row of [...apis, ...user.rows]) {
        rows.add(row.call, row);
        known.add(row.call);
        tails[row.form === "local-url" ? 1 : 0].add(rootOf(row.call), tailOf(row.call));
        if (row.call.includes("."))
            known.add(row.call.slice(0, row.call.lastIndexOf(".")));
    }
    for (const row of user.rows) {
        const parts = row.call.split(".");
        // A module of the repository may be imported by any of its parts: `from .net import Server`.
        for (const part of parts) {
            tails[0].add(part, tailOf(row.call));
            classes.add(part);
        }
        for (let from = 1; from < parts.length; from++)
            own.add(parts.slice(from).join("."), row);
    }
    for (const [callable] of user.makes)
        for (const part of callable.split("."))
            tails[0].add(part, "bind");
    // What is imported under another name has the calls of what it stands for.
    for (const [from, to] of [...sameAs, ...makers, ...user.makes]) {
        for (const of of tails)
            for (const tail of of.get(rootOf(to)))
                of.add(rootOf(from), tail);
    }
    const roots = new Set([
        ...tails[0].keys(),
        ...tails[1].keys(),
        ...settings.map(({ name }) => rootOf(name)),
    ]);
    return {
        rows: (call) => [...rows.get(call)],
        ownRows: (tail) => [...own.get(tail)],
        made: (callable) => made.get(callable),
        isRoot: (word) => roots.has(word),
        isOwnClass: (word) => classes.has(word),
        tails: (root, url) => tails[url ? 1 : 0].get(root),
        knows: (name) => known.has(name),
    };
}
/** Sets by key. */
class Sets {
    sets = new Map();
    add(key, value) {
        const set = this.sets.get(key);
        if (set === undefined)
            this.sets.set(key, new Set([value]));
        else
            set.add(value);
    }
    get(key) {
        return this.sets.get(key) ?? new Set();
    }
    keys() {
        return this.sets.keys();
    }
}
/** What a star import brings beside calls. */
const starNames = ["zmq.Context", "socket.socket"];
function rootOf(call) {
    const dot = call.indexOf(".");
    return dot < 0 ? call : call.slice(0, dot);
}
function tailOf(call) {
    return call.slice(call.lastIndexOf(".") + 1);
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/apis/user-api.js
var user_api = __webpack_require__(6766);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/read-expression.js + 3 modules
var read_expression = __webpack_require__(7405);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/arguments.js

/** The arguments of a call, by the slots of the table. */
class Arguments {
    positional;
    keywords;
    /** What stands for arguments that `*x` or `**x` may hold. */
    rest;
    splatAt;
    constructor({ positional, keywords }) {
        this.positional = positional;
        this.keywords = keywords;
        const splat = positional.findIndex(read_expression/* isSplat */.Jv);
        this.splatAt = splat < 0 ? positional.length : splat;
        const double = keywords.some(([name]) => name === "**");
        this.rest = splat >= 0 ? ["?", "`*` arguments"] : double ? ["?", "`**` arguments"] : undefined;
    }
    /** What is given in a slot; `["?", …]` where only a splat may give it, `undefined` where nothing does, or `None`. */
    get(slot) {
        if (slot === undefined)
            return undefined;
        const found = this.given(slot);
        if (found === undefined)
            return this.mayRest(slot) ? this.rest : undefined;
        return found[0] === "k" ? undefined : found;
    }
    /** Whether one of the keywords is given something other than `None`. */
    hasAny(names) {
        return (names?.some((name) => this.keywords.some(([key, value]) => key === name && !isNone(value))) === true);
    }
    given(slot) {
        for (const place of slot) {
            if (typeof place === "number") {
                const found = place < this.splatAt ? this.positional[place] : undefined;
                if (found !== undefined)
                    return found;
            }
            else {
                const found = this.keywords.find(([name]) => name === place);
                if (found !== undefined)
                    return found[1];
            }
        }
        return undefined;
    }
    mayRest(slot) {
        if (this.rest === undefined)
            return false;
        if (this.splatAt === this.positional.length)
            return slot.some((place) => typeof place === "string");
        return (slot.some((place) => typeof place === "number" && place >= this.splatAt) ||
            this.keywords.some(([name]) => name === "**"));
    }
}
function isNone(value) {
    return value[0] === "k" && value[1] === null;
}

// EXTERNAL MODULE: ./build/packages/parser/src/keywords.js
var keywords = __webpack_require__(9323);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/branches.js

const word = {
    if: (0,keywords/* codeOf */.$N)("if"),
    elif: (0,keywords/* codeOf */.$N)("elif"),
    else: (0,keywords/* codeOf */.$N)("else"),
    try: (0,keywords/* codeOf */.$N)("try"),
    except: (0,keywords/* codeOf */.$N)("except"),
    finally: (0,keywords/* codeOf */.$N)("finally"),
    match: (0,keywords/* codeOf */.$N)("match"),
    case: (0,keywords/* codeOf */.$N)("case"),
    def: (0,keywords/* codeOf */.$N)("def"),
    class: (0,keywords/* codeOf */.$N)("class"),
    async: (0,keywords/* codeOf */.$N)("async"),
    with: (0,keywords/* codeOf */.$N)("with"),
    for: (0,keywords/* codeOf */.$N)("for"),
    while: (0,keywords/* codeOf */.$N)("while"),
};
const leaving = new Set([(0,keywords/* codeOf */.$N)("return"), (0,keywords/* codeOf */.$N)("raise"), (0,keywords/* codeOf */.$N)("continue"), (0,keywords/* codeOf */.$N)("break")]);
const continues = new Set([word.elif, word.else, word.except, word.finally]);
const opens = new Set(Object.values(word));
/**
 * Finds the branches around lines that are asked for in order, as {@link Site.branches} has them. What follows an `if` whose
 * every clause leaves the block runs only if none of them did: it is one more branch of it.
 */
class Branches {
    source;
    open = [];
    /** Branches that the rest of a block is, with the block's indentation. */
    implied = [];
    reached = 0;
    constructor(source) {
        this.source = source;
    }
    /** The branches around logical line `index`, within its function, outermost first. */
    at(index) {
        const { scan } = this.source;
        for (; this.reached <= index && this.reached < scan.starts.length; this.reached++)
            this.pass(this.reached);
        const indent = scan.indents.at(index);
        const found = [];
        let from = 0;
        for (const each of this.open) {
            // The last one may be the header on the line itself: its own expressions are outside of it, but for inline bodies.
            if (each.indent >= indent && !isInline(this.source, index))
                continue;
            if (each.kind === "function") {
                if (each.indent >= indent)
                    continue;
                found.length = 0;
                from = each.indent + 1;
                continue;
            }
            each.asked = true;
            if (each.branch !== undefined)
                found.push({ indent: each.indent, branch: each.branch });
        }
        for (const each of this.implied)
            if (each.indent >= from)
                found.push(each);
        return found.sort((one, other) => one.indent - other.indent).map((each) => each.branch);
    }
    pass(index) {
        const { scan, outline } = this.source;
        const indent = scan.indents.at(index);
        let code = scan.words.at(index);
        if (code === word.match || code === word.case) {
            // Names, at times.
            if (outline.header(index) === undefined)
                code = 0;
        }
        while (this.implied.length > 0 && (this.implied[this.implied.length - 1]?.indent ?? 0) > indent)
            this.implied.pop();
        for (let last = this.last(); last !== undefined && last.indent >= indent; last = this.last()) {
            if (last.indent === indent && this.goesOn(last, code, index))
                return;
            this.open.pop();
            this.finish(last, index);
        }
        if (!opens.has(code) || continues.has(code))
            return;
        this.open.push(this.opened(code, index, indent));
    }
    last() {
        return this.open[this.open.length - 1];
    }
    /** Goes on to the next clause of the same statement, if the line is one. */
    goesOn(last, code, index) {
        const isNext = last.kind === "if"
            ? code === word.elif || code === word.else
            : last.kind === "try"
                ? code === word.except || code === word.else || code === word.finally
                : last.kind === "case"
                    ? code === word.case
                    : last.kind === "other" && code === word.else;
        if (!isNext)
            return false;
        last.leaves &&= this.leavesBefore(index, last.indent);
        if (last.kind === "other")
            return true;
        if (last.kind === "try" && code !== word.except) {
            // What follows the body without an exception belongs to it; `finally` always runs.
            last.branch = code === word.else ? `${last.line}:0` : undefined;
            return true;
        }
        last.branch = `${last.line}:${++last.count}`;
        return true;
    }
    finish(last, index) {
        if (last.kind !== "if" || !last.asked)
            return;
        if (!last.leaves || !this.leavesBefore(index, last.indent))
            return;
        if (this.source.scan.indents.at(index) < last.indent)
            return;
        this.implied.push({ indent: last.indent, branch: `${last.line}:${last.count + 1}` });
    }
    /** Whether the clause that ends before the line ends by leaving: the last line of its own block does. */
    leavesBefore(index, indent) {
        const { scan } = this.source;
        const last = index - 1;
        return scan.indents.at(last) > indent && leaving.has(scan.words.at(last)) && !this.isDeeper(last, indent);
    }
    /** Whether the line stands in a further block within the one that a header of that indentation opens. */
    isDeeper(index, indent) {
        const { scan } = this.source;
        const own = scan.indents.at(index);
        for (let at = index - 1, steps = 0; at >= 0 && steps < 200; at--, steps++) {
            const here = scan.indents.at(at);
            if (here < own)
                return here > indent;
        }
        return true;
    }
    opened(code, index, indent) {
        const line = this.source.line(this.source.scan.starts.at(index));
        const rest = { indent, line, count: 0, asked: false, leaves: true };
        switch (code) {
            case word.if:
                return { ...rest, kind: "if", branch: `${line}:0` };
            case word.try:
                return { ...rest, kind: "try", branch: `${line}:0` };
            case word.case: {
                const outer = this.last();
                const of = outer?.kind === "match" ? outer.line : line;
                return { ...rest, line: of, kind: "case", branch: `${of}:0` };
            }
            case word.match:
                return { ...rest, kind: "match", branch: undefined };
            case word.def:
            case word.class:
                return { ...rest, kind: "function", branch: undefined };
            case word.async: {
                const inner = this.source.outline.header(index)?.word;
                return { ...rest, kind: inner === "def" ? "function" : "other", branch: undefined };
            }
            default:
                return { ...rest, kind: "other", branch: undefined };
        }
    }
}
/** Whether a header's body stands on its own line: `if x: s.bind(a)`. */
function isInline(source, index) {
    const header = source.outline.header(index);
    return header !== undefined && header.colon + 1 < source.scan.ends.at(index);
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/dotted-name.js
var dotted_name = __webpack_require__(9257);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/handed-call.js

/** Calls that take a function and what stands behind it, by the position of the function. */
const takers = new Map([
    ["to_thread", 0],
    ["partial", 0],
    ["submit", 0],
    ["spawn", 0],
    ["start_soon", 0],
    ["run_in_executor", 1],
]);
/** Those that take it as `target`, beside `args` and `kwargs`. */
const starters = new Set(["Thread", "Process"]);
/** The last names of the calls that hand a function on. */
const handing = [...takers.keys(), ...starters];
/** The function that a call named `name` hands on: `Thread(target=app.run, kwargs={"port": 5000})`. */
function handedBy(call, name, read) {
    const args = (0,dotted_name/* argumentsOf */.aX)(call) ?? [];
    const keyword = (wanted) => args
        .find((arg) => arg.type === "keyword_argument" && arg.childForFieldName("name")?.text === wanted)
        ?.childForFieldName("value") ?? undefined;
    if (starters.has(name)) {
        const callee = keyword("target");
        if (callee === undefined)
            return undefined;
        const list = keyword("args");
        const given = list === undefined ? undefined : read(list);
        const map = keyword("kwargs");
        const named = map === undefined ? undefined : read(map);
        return {
            callee,
            positional: given === undefined ? [] : given[0] === "list" ? given[1] : [["?", "*"]],
            keywords: named === undefined ? [] : named[0] === "map" ? named[1] : [["**", ["?", "`**`"]]],
        };
    }
    const at = takers.get(name);
    const callee = at === undefined ? undefined : args[at];
    if (at === undefined || callee === undefined || /splat$|^keyword_argument$/.test(callee.type))
        return undefined;
    const positional = [];
    const keywords = [];
    for (const arg of args.slice(at + 1)) {
        const value = arg.childForFieldName("value");
        if (arg.type === "keyword_argument" && value !== null)
            keywords.push([(0,dotted_name/* partsOf */.CI)(arg)[0]?.text ?? "**", read(value)]);
        else if (arg.type === "dictionary_splat")
            keywords.push(["**", ["?", "`**`"]]);
        else
            positional.push(arg.type === "list_splat" ? ["?", "*"] : read(arg));
    }
    return { callee, positional, keywords };
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/receiver.js

const maxDepth = 30;
const maxText = 200;
const unknown = ["?"];
/** What a node says about its class. */
function readReceiver(node, depth = 0) {
    if (node === null || depth > maxDepth)
        return unknown;
    const part = (name) => readReceiver(node.childForFieldName(name), depth + 1);
    switch (node.type) {
        case "identifier":
            return ["name", node.text];
        case "attribute": {
            const name = node.childForFieldName("attribute")?.text;
            return name === undefined ? unknown : ["attr", part("object"), name];
        }
        case "call":
            return ["call", part("function"), readGiven(node, depth)];
        case "await":
        case "parenthesized_expression":
            return readReceiver(node.namedChild(0), depth + 1);
        case "named_expression":
            return part("value");
        case "assignment":
            return part("right");
        case "boolean_operator":
            return ["either", part("left"), part("right")];
        case "conditional_expression": {
            const [yes, , no] = (0,dotted_name/* partsOf */.CI)(node);
            return ["either", readReceiver(yes ?? null, depth + 1), readReceiver(no ?? null, depth + 1)];
        }
        case "tuple":
        case "list":
        case "expression_list":
            if (node.namedChildren.length > 20)
                return unknown;
            return ["tuple", (0,dotted_name/* partsOf */.CI)(node).map((child) => readReceiver(child, depth + 1))];
        case "type":
            return readReceiver(node.namedChild(0), depth + 1);
        case "string":
            // A forward reference: `sock: "zmq.Socket"`.
            return readDotted(node.text.slice(1, -1));
        case "binary_operator":
            // `zmq.Socket | None`
            return ["either", part("left"), part("right")];
        case "subscript":
        case "generic_type": {
            // `Optional[zmq.Socket]`
            const [, inner] = (0,dotted_name/* partsOf */.CI)(node);
            return readReceiver(inner ?? null, depth + 1);
        }
        case "type_parameter":
            return readReceiver(node.namedChild(0), depth + 1);
        default:
            return unknown;
    }
}
/** The receiver that a dotted name is. */
function readDotted(text) {
    const parts = text.split(".");
    const [first, ...rest] = parts;
    if (first === undefined || parts.length > 20 || !parts.every((part) => /^[A-Za-z_]\w*$/.test(part)))
        return unknown;
    let found = ["name", first];
    for (const name of rest)
        found = ["attr", found, name];
    return found;
}
function readGiven(call, depth) {
    const list = call.childForFieldName("arguments");
    if (list?.type !== "argument_list")
        return [];
    const given = [];
    for (const arg of (0,dotted_name/* partsOf */.CI)(list).slice(0, 8)) {
        const keyword = arg.type === "keyword_argument";
        const name = keyword ? arg.childForFieldName("name")?.text : undefined;
        const value = keyword ? arg.childForFieldName("value") : arg;
        given.push({
            ...(name !== undefined && { name }),
            text: (value?.text ?? "").slice(0, maxText),
            ...(given.length === 0 && { value: readReceiver(value, depth + 1) }),
        });
    }
    return given;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/calls-in.js




/** The calls whose callee ends with a wanted name, and the assignment if there is one. */
function formsIn(tree, source, wanted) {
    const { root, offset, start, end } = tree;
    const lineOf = (node) => source.line(offset(node.startIndex));
    const forms = { calls: [], assignments: [] };
    const statement = [start, end];
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        const place = { start: offset(node.startIndex), end: offset(node.endIndex), statement };
        if (node.type === "call") {
            const callee = node.childForFieldName("function");
            const handed = callee === null
                ? undefined
                : handedBy(node, lastName(callee), (each) => (0,read_expression/* readExpression */.Jn)(each, lineOf));
            if (handed !== undefined && wanted.has(lastName(handed.callee))) {
                const { callee: inner, positional, keywords } = handed;
                forms.calls.push({
                    callee: readReceiver(inner),
                    positional,
                    keywords,
                    ...place,
                    text: textOf(inner),
                    handed: true,
                });
            }
            if (callee !== null && wanted.has(lastName(callee)))
                forms.calls.push({
                    callee: readReceiver(callee),
                    ...readArguments(node, lineOf),
                    ...place,
                    text: textOf(callee),
                });
        }
        else if (node.type === "assignment") {
            const left = node.childForFieldName("left");
            const right = node.childForFieldName("right");
            if (left !== null && right !== null && wanted.has(lastName(left)))
                forms.assignments.push({
                    target: readReceiver(left),
                    value: (0,read_expression/* readExpression */.Jn)(right, lineOf),
                    ...place,
                });
        }
        const { namedChildren } = node;
        for (let index = namedChildren.length - 1; index >= 0; index--) {
            const child = namedChildren[index];
            if (child !== undefined)
                waiting.push(child);
        }
    }
    return forms;
}
/** A callee for a person. */
function textOf(callee) {
    return callee.text.replaceAll(/\s+/g, "").slice(0, 60);
}
/** The name that a callee or a target ends with: that of the attribute, or the only one. */
function lastName(node) {
    if (node.type === "identifier")
        return node.text;
    return node.type === "attribute" ? (node.childForFieldName("attribute")?.text ?? "") : "";
}
function readArguments(call, lineOf) {
    const positional = [];
    const keywords = [];
    const args = (0,dotted_name/* argumentsOf */.aX)(call);
    if (args === undefined)
        return { positional: [["?", "a generator"]], keywords };
    for (const arg of args) {
        if (arg.type === "list_splat")
            positional.push(["?", "*"]);
        else if (arg.type === "dictionary_splat")
            keywords.push(["**", ["?", "`**`"]]);
        else if (arg.type === "keyword_argument") {
            const value = arg.childForFieldName("value");
            const name = arg.childForFieldName("name")?.text ?? "**";
            keywords.push([name, value === null ? ["?", "an expression"] : (0,read_expression/* readExpression */.Jn)(value, lineOf)]);
        }
        else
            positional.push((0,read_expression/* readExpression */.Jn)(arg, lineOf));
    }
    return { positional, keywords };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/packages/parser/src/tokens.js
var tokens = __webpack_require__(6545);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/candidates.js


const paren = 0x28;
const equals = 0x3d;
/** The indexes of the logical lines in which a telling word stands before `(` or `=`, in order. One pass over the bytes. */
function candidateLines(source, words) {
    const { bytes, scan } = source;
    const buffer = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const found = [];
    let line = 0;
    for (let at = 1; at < bytes.length; at++) {
        const byte = bytes[at];
        if (byte !== paren && byte !== equals)
            continue;
        const token = wordBefore(bytes, at);
        if (token === undefined)
            continue;
        const isCall = byte === paren && words.calls.has(bytes, token);
        const isUrlCall = !isCall && byte === paren && words.urlCalls.has(bytes, token);
        if (!isCall && !isUrlCall && !(byte === equals && words.settings.has(bytes, token)))
            continue;
        while (line < scan.starts.length && scan.ends.at(line) <= at)
            line++;
        if (line >= scan.starts.length || scan.starts.at(line) > at || found[found.length - 1] === line)
            continue;
        if (isUrlCall && !hasUrl(buffer, scan.starts.at(line), scan.ends.at(line)))
            continue;
        found.push(line);
    }
    return found;
}
function hasUrl(buffer, start, end) {
    return buffer.subarray(start, end).includes("://");
}
function wordBefore(bytes, before) {
    let end = before;
    while (bytes[end - 1] === 0x20)
        end--;
    let start = end;
    while (start > 0 && isNameByte(bytes[start - 1] ?? 0))
        start--;
    return start === end ? undefined : { kind: tokens/* Kind */.b8.name, start, end, byte: bytes[start] ?? 0, depth: 0 };
}
function isNameByte(byte) {
    const lower = byte | 0x20;
    return (lower >= 0x61 && lower <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x5f || byte >= 0x80;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/endpoint-form.js
/** Transports whose endpoints hold a port. */
const transports = new Map([
    ["tcp", "tcp"],
    ["tcp4", "tcp"],
    ["tcp6", "tcp"],
    ["tls+tcp", "tcp"],
    ["ws", "tcp"],
    ["wss", "tcp"],
    ["udp", "udp"],
    ["pgm", "udp"],
    ["epgm", "udp"],
    ["norm", "udp"],
]);
const portless = new Set([
    ...["ipc", "inproc", "unix", "file", "vmci", "tipc", "vsock", "fd", "sd", "abstract", "unix-abstract"],
]);
/** The text that an expression begins with, as far as it is written there; `undefined` where it begins with something else. */
function leadingText(expression) {
    let at = expression;
    for (let depth = 0; depth < 40; depth++) {
        switch (at[0]) {
            case "s":
                return at[1];
            case "cat": {
                const [first, second] = at[1];
                if (first === undefined)
                    return undefined;
                // `"{}://{}"` begins with what is not known.
                if (first[0] === "s" || second === undefined) {
                    at = first;
                    break;
                }
                return undefined;
            }
            case "op":
                if (at[1] !== "+" && at[1] !== "%")
                    return undefined;
                at = at[2];
                break;
            default:
                return undefined;
        }
    }
    return undefined;
}
/** The scheme that an endpoint's text begins with, in lower case: `tcp` of `tcp://*:5556`. */
function schemeOf(text) {
    return /^([a-z][a-z0-9+-]{0,15}):(\/\/|[^/\d])?/i.exec(text)?.[1]?.toLowerCase();
}
/** The protocol of an endpoint that begins with a transport, such as `tcp://…`. */
function protocolOf(expression) {
    const text = leadingText(expression);
    const scheme = text?.includes("://") ? schemeOf(text) : undefined;
    return scheme === undefined ? undefined : transports.get(scheme);
}
/** Whether an endpoint certainly has no port: `ipc://…`, `inproc://…`, `unix:…`, a path. */
function isPortless(expression) {
    const text = leadingText(expression);
    if (text === undefined)
        return false;
    if (text.startsWith("/") || text.startsWith("\0") || text.startsWith("./") || text.startsWith("@"))
        return true;
    const scheme = text.includes(":") ? schemeOf(text) : undefined;
    return scheme !== undefined && portless.has(scheme);
}
/** Whether a URL names this machine and gives a port (a number, or something that is put there). */
function isLocalUrl(expression) {
    const text = leadingText(expression);
    if (text === undefined)
        return false;
    const match = /^[a-z][a-z0-9+.-]{0,40}:\/\/(?:[^/?#@]*@)?(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\]):(.?)/i.exec(text);
    if (match === null)
        return false;
    // Behind the colon: a digit, or the end of what is written, where something else follows.
    return /^\d$/.test(match[1] ?? "") || (match[1] === "" && expression[0] !== "s");
}
/** Whether an argument has the form of an endpoint by itself, whatever it is given to. */
function hasEndpointForm(expression) {
    if (expression[0] === "list") {
        const [host, port] = expression[1];
        return (expression[1].length === 2 && host !== undefined && port !== undefined && isHost(host) && isPort(port));
    }
    return protocolOf(expression) !== undefined;
}
/** What may be a host: anything but a number and a key of a map such as `<Key>`. */
function isHost(expression) {
    if (expression[0] === "s")
        return /^[\w.:*-]*$/.test(expression[1]);
    return (expression[0] !== "n" && expression[0] !== "k" && expression[0] !== "list" && expression[0] !== "map");
}
function isPort(expression) {
    return !["s", "k", "list", "map", "cat"].includes(expression[0]);
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/definitions.js

const defWord = (0,keywords/* codeOf */.$N)("def");
const classWord = (0,keywords/* codeOf */.$N)("class");
const asyncWord = (0,keywords/* codeOf */.$N)("async");
const withWord = (0,keywords/* codeOf */.$N)("with");
const soft = new Set([0, (0,keywords/* codeOf */.$N)("match"), (0,keywords/* codeOf */.$N)("case"), (0,keywords/* codeOf */.$N)("type")]);
const none = [];
/** What the lines of a file give to names, attributes of `self` and parameters, with the blocks around. One pass. */
class Definitions {
    /** By the index of its line. */
    blocks = new Map();
    source;
    byTarget = new Map();
    /** By the outer block and the name: the blocks directly in it. */
    inner = new Map();
    /** Per logical line, the innermost block around it. */
    around;
    constructor(source) {
        this.source = source;
        this.around = new Int32Array(source.scan.starts.length);
        this.read();
    }
    /**
     * Where a name (`sock`) is given something directly in a block, or an attribute (`self.sock`) in the methods of a class,
     * in the order of the file.
     */
    of(block, target) {
        return this.byTarget.get(`${block} ${target}`) ?? none;
    }
    /** The line of the innermost `def` or `class` around a logical line; -1 in the module. */
    scopeOf(line) {
        return this.around[line] ?? -1;
    }
    /** The line of the class whose method, or whose body, the block is; `undefined` where there is none. */
    classOf(scope) {
        for (let at = scope; at >= 0; at = this.blocks.get(at)?.outer ?? -1) {
            if (this.blocks.get(at)?.isClass === true)
                return at;
        }
        return undefined;
    }
    /** The lines of the blocks of that name directly in another. */
    blocksIn(outer, name) {
        return this.inner.get(`${outer} ${name}`) ?? [];
    }
    read() {
        const { scan } = this.source;
        const open = [];
        for (let index = 0; index < scan.starts.length; index++) {
            const indent = scan.indents.at(index);
            while (open.length > 0 && (open[open.length - 1]?.indent ?? 0) >= indent)
                open.pop();
            const scope = open[open.length - 1]?.line ?? -1;
            this.around[index] = scope;
            const word = scan.words.at(index);
            if (soft.has(word))
                this.assignment(index, scope);
            else if (word === withWord)
                this.managers(index, scope);
            else if (word === defWord || word === classWord || word === asyncWord) {
                const header = this.source.outline.header(index);
                if (header?.word === "with")
                    this.managers(index, scope);
                else if (header?.word === "def" || header?.word === "class") {
                    this.block(index, scope, header.word === "class");
                    open.push({ line: index, indent });
                }
            }
        }
    }
    add(target, line, scope, kind) {
        const block = /^(self|cls)\./.test(target) ? (this.classOf(scope) ?? scope) : scope;
        const key = `${block} ${target}`;
        const known = this.byTarget.get(key);
        const definition = { line, scope, kind };
        if (known === undefined)
            this.byTarget.set(key, [definition]);
        else if (known[known.length - 1]?.line !== line)
            known.push(definition);
    }
    /** The targets before the `=` or the annotation that a line may have. */
    assignment(index, scope) {
        const { source } = this;
        const { bytes, scan } = source;
        const start = scan.starts.at(index);
        const end = scan.ends.at(index);
        const found = [];
        let from = start;
        for (let at = start; at < end; at++) {
            const byte = bytes[at] ?? 0;
            // A bracket behind a name is a call's: no target any more.
            if (byte === openParen && definitions_isNameByte(byteBefore(bytes, start, at)))
                break;
            if (isTargetByte(byte))
                continue;
            if (byte === definitions_equals) {
                if (bytes[at + 1] === definitions_equals || isOperatorByte(bytes[at - 1] ?? 0))
                    break;
                found.push(...source.text(from, at).split(/[\s,()*[\]]+/));
                from = at + 1;
                continue;
            }
            // An annotation, with or without a value.
            if (byte === colon && from === start)
                found.push(...source.text(from, at).split(/[\s,()*[\]]+/));
            break;
        }
        for (const target of found)
            if (/^[A-Za-z_][\w.]*$/.test(target))
                this.add(target, index, scope, "assignment");
    }
    managers(index, scope) {
        const { source } = this;
        const token = source.tokens(source.scan.starts.at(index), source.scan.ends.at(index));
        let more = token.next();
        while (more) {
            if (!(0,tokens/* isText */.KH)(source.bytes, token, "as")) {
                more = token.next();
                continue;
            }
            let target = "";
            more = token.next();
            for (; more && (token.kind === tokens/* Kind */.b8.name || source.bytes[token.start] === dot); more = token.next())
                target += source.text(token.start, token.end);
            if (target !== "")
                this.add(target, index, scope, "with");
        }
    }
    block(index, scope, isClass) {
        const { source } = this;
        const token = source.tokens(source.scan.starts.at(index), source.scan.ends.at(index));
        let name = "";
        while (token.next() && token.kind === tokens/* Kind */.b8.name)
            name = source.text(token.start, token.end);
        this.blocks.set(index, { line: index, isClass, outer: scope, name });
        const key = `${scope} ${name}`;
        const known = this.inner.get(key);
        if (known === undefined)
            this.inner.set(key, [index]);
        else
            known.push(index);
        if (isClass)
            return;
        // A parameter stands behind `(`, `,` or a star, outside of inner brackets.
        let first = true;
        while (token.next()) {
            if (token.depth === 0)
                break;
            if (token.depth === 1 && token.kind === tokens/* Kind */.b8.name && first)
                this.add(source.text(token.start, token.end), index, index, "parameter");
            first = token.depth === 1 && (token.byte === comma || token.byte === star);
        }
    }
}
const definitions_equals = 0x3d;
const colon = 0x3a;
const dot = 0x2e;
const comma = 0x2c;
const star = 0x2a;
function isTargetByte(byte) {
    return definitions_isNameByte(byte) || targetBytes.has(byte);
}
const openParen = 0x28;
const closeParen = 0x29;
const space = 0x20;
const targetBytes = new Set([space, dot, comma, openParen, closeParen]);
function definitions_isNameByte(byte) {
    const lower = byte | 0x20;
    return (lower >= 0x61 && lower <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x5f || byte >= 0x80;
}
/** The byte before an offset, white space passed over. */
function byteBefore(bytes, start, at) {
    let before = at - 1;
    while (before > start && bytes[before] === space)
        before--;
    return before < start ? 0 : (bytes[before] ?? 0);
}
/** What makes of a `=` behind it another operator: `+=`, `<=`. */
function isOperatorByte(byte) {
    return "+-*/%&|^@<>!:=".includes(String.fromCharCode(byte));
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/known.js
/** The object that a call makes, with what the arguments say about a socket. */
function objectOf(of, given) {
    if (of === "zmq.Socket")
        return zmqSocket(given);
    if (of === "socket.socket")
        return socket(given);
    return { kind: "object", of };
}
/** ZeroMQ's types of sockets. */
const zmqTypes = new Set("PAIR PUB SUB REQ REP DEALER ROUTER XREQ XREP PULL PUSH XPUB XSUB STREAM SERVER CLIENT RADIO DISH GATHER SCATTER DGRAM PEER CHANNEL".split(" "));
/** The type that an argument names: `zmq.REP`, `zmq.SocketType.REP`, `REP`. */
function zmqTypeIn(text) {
    const last = text?.slice(text.lastIndexOf(".") + 1).trim();
    return last !== undefined && zmqTypes.has(last) ? last : undefined;
}
function zmqSocket(given) {
    let type;
    for (const { text } of given)
        type ??= zmqTypeIn(text);
    return { kind: "object", of: "zmq.Socket", ...(type !== undefined && { detail: type }) };
}
const families = /\bAF_(UNIX|NETLINK|PACKET|BLUETOOTH|CAN|VSOCK|ALG|TIPC|QIPCRTR|HYPERV|SYSTEM|KEY)\b/;
function socket(given) {
    const positional = given.filter(({ name }) => name === undefined);
    const family = given.find(({ name }) => name === "family") ?? positional[0];
    const type = given.find(({ name }) => name === "type") ?? positional[1];
    const object = { kind: "object", of: "socket.socket" };
    if (families.test(family?.text ?? "") || /\bSOCK_RAW\b/.test(type?.text ?? ""))
        return { ...object, portless: true };
    if (/\bSOCK_DGRAM\b/.test(type?.text ?? ""))
        return { ...object, protocol: "udp", detail: "UDP" };
    if (/\bSOCK_SEQPACKET\b/.test(type?.text ?? ""))
        return { ...object, protocol: "sctp", detail: "SCTP" };
    const isStream = type === undefined || /\bSOCK_STREAM\b/.test(type.text);
    return isStream ? { ...object, protocol: "tcp", detail: "TCP" } : object;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/statement-reader.js


/** Reads what the lines of a file give to names; each line at most once for each target. */
class StatementReader {
    source;
    trees;
    basesOf = new Map();
    constructor(source, trees) {
        this.source = source;
        this.trees = trees;
    }
    /** What logical line `line` gives to the target. */
    given(line, target, kind) {
        if (kind === "parameter") {
            const annotation = this.parameterAnnotation(line, target);
            return annotation === undefined ? undefined : { annotation };
        }
        for (const { root } of this.trees.of(line)) {
            const found = kind === "with" ? inManagers(root, target) : inAssignment(statementIn(root), target);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    /** The value of a `return` line. */
    returned(line) {
        for (const { root } of this.trees.of(line)) {
            const node = statementIn(root);
            if (node.type === "return_statement")
                return readReceiver(node.namedChild(0));
        }
        return undefined;
    }
    /** The bases of the class on a line, as they are written. */
    bases(line) {
        const known = this.basesOf.get(line);
        if (known !== undefined)
            return known;
        const text = this.header(line);
        const open = text.indexOf("(");
        const close = text.lastIndexOf(")");
        const bases = open < 0 || close < open
            ? []
            : text
                .slice(open + 1, close)
                .split(",")
                .slice(0, 20)
                .flatMap((base) => (base.includes("=") ? [] : [dottedReceiver(base)]));
        this.basesOf.set(line, bases);
        return bases;
    }
    /** The annotation behind `->`. */
    returnAnnotation(line) {
        const text = this.header(line);
        const arrow = text.lastIndexOf("->");
        return arrow < 0 ? undefined : annotationOf(text.slice(arrow + 2));
    }
    parameterAnnotation(line, name) {
        const text = this.header(line);
        for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            const before = text[at - 1] ?? "";
            const rest = text.slice(at + name.length).trimStart();
            if (/\w/.test(before) || !rest.startsWith(":"))
                continue;
            const end = rest.search(/[=,)]/);
            return annotationOf(rest.slice(1, end < 0 ? undefined : end));
        }
        return undefined;
    }
    /** The text of a header up to its colon; cut where no person wrote it. */
    header(line) {
        const { scan, outline } = this.source;
        const header = outline.header(line);
        const end = header === undefined ? scan.ends.at(line) : header.colon;
        const start = scan.starts.at(line);
        return this.source.text(start, Math.min(end, start + 5000));
    }
}
/** The lines of the first `return` statements of a function, not of those within it. */
function returnsOf(source, definitions, defLine, returnWord) {
    const { scan } = source;
    const indent = scan.indents.at(defLine);
    const found = [];
    for (let line = defLine + 1; line < scan.starts.length && scan.indents.at(line) > indent; line++) {
        if (scan.words.at(line) === returnWord && definitions.scopeOf(line) === defLine)
            found.push(line);
        if (found.length >= 8)
            break;
    }
    return found;
}
function dottedReceiver(text) {
    const parts = text.trim().split(".");
    if (!parts.every((part) => /^[A-Za-z_]\w*$/.test(part)))
        return ["?"];
    let found = ["name", parts[0] ?? ""];
    for (const part of parts.slice(1, 20))
        found = ["attr", found, part];
    return found;
}
/** `zmq.Socket`, `"zmq.Socket"`, `Optional[zmq.Socket]`, `zmq.Socket | None`, `Annotated[zmq.Socket, …]`. */
function annotationOf(text) {
    const names = text.match(/[A-Za-z_][\w.]*/g) ?? [];
    const name = names.find((each) => !generic.has(each.slice(each.lastIndexOf(".") + 1)));
    return name === undefined ? undefined : dottedReceiver(name);
}
const generic = new Set("Optional Union Annotated Final ClassVar Awaitable Iterator AsyncIterator Generator AsyncGenerator ContextManager AsyncContextManager None".split(" "));
/** The statement that a tree is of: that of the grammar stands in a module. */
function statementIn(root) {
    let node = root;
    while (node.type === "module" || node.type === "expression_statement") {
        const [first] = (0,dotted_name/* partsOf */.CI)(node);
        if (first === undefined || (node.type === "expression_statement" && first.type !== "assignment"))
            break;
        node = first;
    }
    return node;
}
function inAssignment(node, target) {
    let at = node;
    for (let links = 0; links < 20 && at?.type === "assignment"; links++) {
        const left = at.childForFieldName("left");
        const right = at.childForFieldName("right");
        const type = at.childForFieldName("type");
        if (left === null)
            return undefined;
        if (left.text.replaceAll(" ", "") === target) {
            return {
                ...(right !== null && { value: readReceiver(right) }),
                ...(type !== null && { annotation: annotationOf(type.text) ?? ["?"] }),
            };
        }
        if (/^(pattern_list|tuple_pattern|list_pattern|tuple|list)$/.test(left.type) && right !== null) {
            const index = (0,dotted_name/* partsOf */.CI)(left).findIndex((part) => part.text === target);
            const values = readReceiver(right);
            if (index >= 0 && values[0] === "tuple")
                return { value: values[1][index] ?? ["?"] };
            if (index >= 0)
                return { value: ["?"] };
        }
        at = right;
    }
    return undefined;
}
function inManagers(root, target) {
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        if (node.type === "as_pattern" || node.type === "with_item") {
            const [value, pattern] = (0,dotted_name/* partsOf */.CI)(node);
            if (node.type === "as_pattern" && pattern?.text === target)
                return { value: readReceiver(value ?? null) };
        }
        if (node.type === "block")
            continue;
        for (const child of node.namedChildren)
            waiting.push(child);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/file-types.js





/** How many steps a name is followed, and how many definitions of one are tried. */
const file_types_maxDepth = 16;
const maxTried = 12;
/** Questions of one file; more than any file that a person wrote asks. */
const maxSteps = 200_000;
/** Calls and methods that give back what they are given first, or one like it. */
const wrappers = new Set("closing wrap_socket enter_context enter_async_context aclosing nullcontext wrap_ssl cast".split(" "));
const returnWord = (0,keywords/* codeOf */.$N)("return");
/** Tells what the receivers in a file are, by its imports, assignments, annotations and classes. */
class FileTypes {
    definitions;
    source;
    table;
    statements;
    stars;
    busy = new Set();
    answers = new Map();
    steps = 0;
    constructor(source, table, trees) {
        this.source = source;
        this.table = table;
        this.definitions = new Definitions(source);
        this.statements = new StatementReader(source, trees);
        this.stars = source
            .bindings()
            .get("*")
            .flatMap((binding) => (binding.kind === "import" ? [binding.target.slice(0, -2)] : []));
    }
    /** What a receiver on logical line `line` is; `undefined` where the file does not say. */
    of(receiver, line, depth = 0) {
        if (depth > file_types_maxDepth || ++this.steps > maxSteps)
            return undefined;
        switch (receiver[0]) {
            case "name":
                return this.name(receiver[1], line, depth + 1);
            case "attr":
                return this.attribute(receiver[1], receiver[2], line, depth + 1);
            case "call":
                return this.call(receiver[1], receiver[2], line, depth + 1);
            case "either":
                return this.of(receiver[1], line, depth + 1) ?? this.of(receiver[2], line, depth + 1);
            default:
                return undefined;
        }
    }
    /**
     * The imported class that a class of the file derives from, through others of the file: one that the table knows, if any
     * of its bases is.
     */
    baseOf(classLine, depth = 0) {
        let first;
        for (const base of depth > file_types_maxDepth ? [] : this.statements.bases(classLine)) {
            const known = this.of(base, classLine, depth + 1);
            const isOther = known?.kind === "class" && known.line !== classLine;
            const name = known?.kind === "entity" ? known.name : isOther ? this.baseOf(known.line, depth + 1) : undefined;
            if (name !== undefined && this.table.knows(name))
                return name;
            first ??= name;
        }
        return first;
    }
    /** The line of the method of that name in a class of the file or in its bases of the file. */
    method(classLine, name, depth = 0) {
        const [own] = this.definitions.blocksIn(classLine, name);
        if (own !== undefined || depth > file_types_maxDepth)
            return own;
        for (const base of this.statements.bases(classLine)) {
            const known = this.of(base, classLine, depth + 1);
            if (known?.kind !== "class" || known.line === classLine)
                continue;
            const found = this.method(known.line, name, depth + 1);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    name(name, line, depth) {
        const { definitions } = this;
        const scope = definitions.scopeOf(line);
        if (name === "self" || name === "cls") {
            const around = definitions.classOf(scope);
            if (around !== undefined)
                return { kind: name === "self" ? "instance" : "class", line: around };
        }
        for (let at = scope;; at = definitions.blocks.get(at)?.outer ?? -1) {
            // The names of a class's body are not those of its methods.
            const isOuterClass = at !== scope && definitions.blocks.get(at)?.isClass === true;
            if (!isOuterClass) {
                const here = definitions.of(at, name);
                if (here.length > 0)
                    return this.latest(name, here, line, depth);
                const [block] = definitions.blocksIn(at, name);
                if (block !== undefined)
                    return {
                        kind: definitions.blocks.get(block)?.isClass === true ? "class" : "function",
                        line: block,
                    };
            }
            if (at < 0)
                break;
        }
        return this.imported(name);
    }
    imported(name) {
        let target;
        for (const binding of this.source.bindings().get(name)) {
            if (binding.kind !== "import")
                continue;
            // `try: import a as x; except ImportError: import b as x`: the one that the table knows.
            const found = canonical(binding.target);
            if (target === undefined || this.table.knows(found))
                target = found;
        }
        if (target !== undefined)
            return { kind: "entity", name: target };
        for (const module of this.stars) {
            const full = canonical(`${module}.${name}`);
            if (this.table.knows(full))
                return { kind: "entity", name: full };
        }
        return undefined;
    }
    /** What the definition before the line gives; where that says nothing, what another one does. */
    latest(target, definitions, line, depth) {
        let low = 0;
        for (let high = definitions.length; low < high;) {
            const middle = (low + high) >> 1;
            if ((definitions[middle]?.line ?? 0) < line)
                low = middle + 1;
            else
                high = middle;
        }
        const before = definitions.slice(Math.max(0, low - maxTried), low).reverse();
        for (const definition of [...before, ...definitions.slice(low, low + maxTried)]) {
            const found = this.defined(target, definition, depth);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    defined(target, { line, kind }, depth) {
        const key = `${line} ${target}`;
        if (this.answers.has(key))
            return this.answers.get(key);
        if (this.busy.has(key))
            return undefined;
        this.busy.add(key);
        const given = this.statements.given(line, target, kind);
        let found;
        if (given !== undefined) {
            found = given.value === undefined ? undefined : this.of(given.value, line, depth);
            if (found === undefined && given.annotation !== undefined)
                found = instance(this.of(given.annotation, line, depth));
        }
        this.busy.delete(key);
        this.answers.set(key, found);
        return found;
    }
    attribute(of, name, line, depth) {
        const known = this.of(of, line, depth);
        switch (known?.kind) {
            case "entity":
                return { kind: "entity", name: canonical(`${known.name}.${name}`) };
            case "object":
                return { kind: "member", object: known, name };
            case "member":
                return { kind: "member", object: { kind: "object", of: `${known.object.of}.${known.name}` }, name };
            case "class":
            case "instance":
                return this.ownAttribute(known.line, name, line, depth);
            case "super": {
                const base = this.baseOf(known.line);
                return base === undefined
                    ? undefined
                    : { kind: "member", object: { kind: "object", of: base }, name };
            }
            default:
                return undefined;
        }
    }
    /** An attribute of a class of the file: a method, what its methods assign, what its body assigns, its base's. */
    ownAttribute(classLine, name, line, depth) {
        if (depth > file_types_maxDepth)
            return undefined;
        const { definitions } = this;
        const method = this.method(classLine, name);
        if (method !== undefined) {
            if (!this.isProperty(method))
                return { kind: "function", line: method };
            return this.returned(method, depth);
        }
        for (const target of [`self.${name}`, `cls.${name}`, name]) {
            const here = definitions.of(classLine, target);
            const found = here.length === 0 ? undefined : this.latest(target, here, line, depth);
            if (found !== undefined)
                return found;
        }
        for (const base of this.statements.bases(classLine)) {
            const known = this.of(base, classLine, depth);
            if (known?.kind !== "class" || known.line === classLine)
                continue;
            const found = this.ownAttribute(known.line, name, line, depth + 1);
            if (found !== undefined)
                return found;
        }
        const base = this.baseOf(classLine, depth);
        return base === undefined ? undefined : { kind: "member", object: { kind: "object", of: base }, name };
    }
    isProperty(method) {
        const { scan } = this.source;
        const before = method - 1;
        if (before < 0 || scan.indents.at(before) !== scan.indents.at(method))
            return false;
        return /^@(functools\.)?(cached_)?property\b/.test(this.source.text(scan.starts.at(before), scan.ends.at(before)));
    }
    call(callee, given, line, depth) {
        if (callee[0] === "name" && callee[1] === "super") {
            const around = this.definitions.classOf(this.definitions.scopeOf(line));
            return around === undefined ? undefined : { kind: "super", line: around };
        }
        const wraps = callee[0] === "name" ? callee[1] : callee[0] === "attr" ? callee[2] : "";
        if (wrappers.has(wraps)) {
            const [first] = given;
            return first?.value === undefined ? undefined : this.of(first.value, line, depth);
        }
        const known = this.of(callee, line, depth);
        switch (known?.kind) {
            case "entity": {
                const made = this.table.made(known.name) ?? (isClassName(known.name) ? known.name : undefined);
                return made === undefined ? undefined : objectOf(made, given);
            }
            case "member": {
                const made = this.table.made(`${known.object.of}.${known.name}`);
                if (made !== undefined)
                    return objectOf(made, given);
                return this.zmqSocket(wraps, given);
            }
            case "class":
                return { kind: "instance", line: known.line };
            case "function":
                return this.returned(known.line, depth);
            default:
                return this.zmqSocket(wraps, given);
        }
    }
    /** `context.socket(zmq.REP)` is one whatever is known of the context. */
    zmqSocket(method, given) {
        const isOne = method === "socket" && zmqTypeIn(given[0]?.text) !== undefined;
        return isOne ? objectOf("zmq.Socket", given) : undefined;
    }
    /** What a function of the file returns: by its annotation, or by the first `return` that says it. */
    returned(defLine, depth) {
        const key = `${defLine} return`;
        if (this.answers.has(key))
            return this.answers.get(key);
        if (this.busy.has(key))
            return undefined;
        this.busy.add(key);
        let found;
        for (const line of returnsOf(this.source, this.definitions, defLine, returnWord)) {
            const value = this.statements.returned(line);
            found = value === undefined ? undefined : this.of(value, line, depth);
            if (found !== undefined)
                break;
        }
        if (found === undefined) {
            const annotation = this.statements.returnAnnotation(defLine);
            if (annotation !== undefined)
                found = instance(this.of(annotation, defLine, depth));
        }
        this.busy.delete(key);
        this.answers.set(key, found);
        return found;
    }
}
/** What an object is that is annotated with a class. */
function instance(known) {
    if (known?.kind === "entity")
        return { kind: "object", of: known.name };
    return known?.kind === "class" ? { kind: "instance", line: known.line } : undefined;
}
/** By the habit of all: classes begin with a capital, functions do not. */
function isClassName(dotted) {
    const last = dotted.slice(dotted.lastIndexOf(".") + 1);
    return dotted === "socket.socket" || /^_?[A-Z]/.test(last);
}

;// CONCATENATED MODULE: ./build/packages/parser/src/word-set.js


/** A set of words that tells whether a token is one of them without making a string of it. */
class WordSet {
    /** By first letter and length: most tokens share both with no word. */
    byShape = new Array(32 * 32);
    constructor(words) {
        for (const word of new Set(words)) {
            const bytes = external_node_buffer_.Buffer.from(word);
            const shape = shapeOf(bytes[0] ?? 0, bytes.length);
            const bucket = this.byShape[shape] ?? [];
            this.byShape[shape] = bucket;
            bucket.push(word);
        }
    }
    has(bytes, token) {
        const bucket = this.byShape[shapeOf(token.byte, token.end - token.start)];
        if (bucket === undefined)
            return false;
        for (const word of bucket)
            if ((0,tokens/* isText */.KH)(bytes, token, word))
                return true;
        return false;
    }
}
function shapeOf(first, length) {
    return (first & 31) * 32 + Math.min(length, 31);
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/file-words.js



const importWord = (0,keywords/* codeOf */.$N)("import");
const fromWord = (0,keywords/* codeOf */.$N)("from");
const file_words_classWord = (0,keywords/* codeOf */.$N)("class");
/** The words for a file whose bytes told what `looks` holds. */
function fileWords(source, table, looks) {
    const calls = new Set(["bind", "connect", "connect_ex"]);
    const urlCalls = new Set();
    const own = new Set();
    for (const root of looks.roots) {
        for (const tail of table.tails(root, false))
            calls.add(tail);
        for (const tail of table.tails(root, true))
            urlCalls.add(tail);
        for (const { name } of settings)
            if (name.startsWith(`${root}.`))
                own.add(name.slice(name.lastIndexOf(".") + 1));
    }
    if (looks.setting)
        for (const name of ["bind", "port"])
            own.add(name);
    const { scan } = source;
    for (let index = 0; index < scan.starts.length; index++) {
        const word = scan.words.at(index);
        if (word === importWord || word === fromWord)
            noteAliases(source, index, calls, urlCalls);
        else if (word === file_words_classWord)
            noteClass(source, index, calls);
    }
    return {
        calls: new WordSet([...calls, ...handing]),
        urlCalls: new WordSet([...urlCalls].filter((name) => !calls.has(name))),
        settings: new WordSet(own),
        all: new Set([...calls, ...urlCalls, ...own]),
    };
}
/** `from uvicorn import run as serve`: `serve` tells what `run` does. */
function noteAliases(source, index, ...sets) {
    const { scan } = source;
    const text = source.text(scan.starts.at(index), Math.min(scan.ends.at(index), scan.starts.at(index) + 20_000));
    if (!text.includes(" as "))
        return;
    for (const [, name, alias] of text.matchAll(/(\w+)\s+as\s+(\w+)/g)) {
        if (name === undefined || alias === undefined)
            continue;
        for (const set of sets)
            if (set.has(name))
                set.add(alias);
    }
}
/** A class that derives from one whose making binds: its making does too, or its constructor calls the other. */
function noteClass(source, index, calls) {
    const { scan } = source;
    const start = scan.starts.at(index);
    const [, name, ...bases] = source.text(start, Math.min(scan.ends.at(index), start + 500)).split(/\W+/);
    if (name === undefined || !bases.some((base) => calls.has(base)))
        return;
    calls.add(name);
    calls.add("__init__");
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/match-call.js

const socketRows = [
    { call: "bind", role: "bind", endpoint: [0, "addr", "address"], form: "any" },
    { call: "connect", role: "connect", endpoint: [0, "addr", "address"], form: "any" },
];
/** What the table says about a call on logical line `line`; `undefined` where it is no site. */
function matchCall({ callee, positional, keywords }, line, types, table) {
    const known = types.of(callee, line);
    const named = (name, object) => {
        const rows = table.rows(name);
        if (rows.length > 0)
            return { rows, skip: 0, ...(object && { object }) };
        const own = table.ownRows(name);
        return own.length > 0 ? { rows: own, skip: 0 } : undefined;
    };
    switch (known?.kind) {
        case "entity": {
            const made = constructorOf(known.name);
            if (made === undefined)
                return named(known.name);
            const found = named(made);
            return found && { ...found, skip: 1 };
        }
        case "member": {
            const { object, name } = known;
            return name === "__init__" ? named(object.of) : named(`${object.of}.${name}`, object);
        }
        case "class": {
            const own = ownClass(known.line, types, table);
            if (own !== undefined)
                return own;
            // What the class's own constructor does with its arguments is seen where it calls its base's.
            if (types.method(known.line, "__init__") !== undefined)
                return undefined;
            const base = types.baseOf(known.line);
            return base === undefined ? undefined : named(base);
        }
        case "function": {
            const block = types.definitions.blocks.get(known.line);
            const outer = block === undefined ? undefined : types.definitions.blocks.get(block.outer);
            const rows = block && outer?.isClass ? table.ownRows(`${outer.name}.${block.name}`) : [];
            return rows.length > 0 ? { rows, skip: 0 } : undefined;
        }
        case undefined: {
            if (callee[0] !== "attr")
                return undefined;
            const habit = byHabit(callee);
            if (habit !== undefined)
                return named(habit);
            const row = callee[2] === "connect_ex" ? socketRows[1] : socketRows.find(({ call }) => call === callee[2]);
            const first = positional[0];
            const isSite = row !== undefined && first !== undefined && keywords.length === 0 && hasEndpointForm(first);
            return isSite ? { rows: [row], skip: 0, byForm: true } : undefined;
        }
        default:
            return undefined;
    }
}
function ownClass(line, types, table) {
    const block = types.definitions.blocks.get(line);
    const rows = block === undefined ? [] : table.ownRows(block.name);
    return rows.length > 0 ? { rows, skip: 0 } : undefined;
}
/** The class of a call of its constructor by name. */
function constructorOf(name) {
    return name.endsWith(".__init__") ? name.slice(0, -".__init__".length) : undefined;
}
/** Objects that are handed about under one name everywhere, with methods that nothing else has. */
function byHabit([, object, method]) {
    const name = object[0] === "attr" ? object[2] : object[0] === "name" ? object[1] : "";
    if (/(^|_)loop$/.test(name) && /^(create_(server|connection|datagram_endpoint)|sock_connect)$/.test(method))
        return `asyncio.AbstractEventLoop.${method}`;
    if (/(^|_)reactor$/.test(name) && /^(listen(TCP|UDP|SSL|Multicast)|connect(TCP|SSL))$/.test(method))
        return `twisted.internet.reactor.${method}`;
    return undefined;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/ports-of.js

/** The ports of a call by its row; `portless` where it certainly has none, `none` where the call is no site. */
function portsOf(row, args) {
    if (args.hasAny(row.without))
        return "portless";
    for (const [slot, text] of row.when ?? []) {
        const given = args.get(slot);
        if (given?.[0] !== "s" || given[1] !== text)
            return "none";
    }
    if (row.random !== undefined)
        return randomPort(row, args);
    const found = row.endpoint === undefined ? separate(row, args) : together(row, args);
    if (found === "portless" || found === "none")
        return found;
    if (found.port === undefined && found.endpoint === undefined && row.defaultPort === undefined)
        return "none";
    return {
        ...found,
        ...(found.port === undefined &&
            found.endpoint === undefined &&
            row.defaultPort !== undefined && { defaultPort: row.defaultPort }),
        ...(found.host === undefined && row.defaultHost !== undefined && { defaultHost: row.defaultHost }),
    };
}
function separate(row, args) {
    const port = args.get(row.port);
    const host = args.get(row.host);
    if (host !== undefined && port === undefined && isPortless(host))
        return "portless";
    return { ...(port !== undefined && { port }), ...(host !== undefined && { host }) };
}
function together(row, args) {
    const given = args.get(row.endpoint);
    if (given === undefined)
        return row.defaultPort === undefined ? "none" : {};
    if (row.keys !== undefined)
        return byKeys(given, row.keys) ?? "none";
    if (row.behind !== undefined)
        return behind(given, row.behind);
    switch (row.form) {
        case "local-url":
            return localUrl(given);
        case "pair":
            return pair(given);
        case "any":
            return given[0] === "list" && given[1].length === 2 && !isTextList(given[1])
                ? pair(given)
                : ports_of_text(given);
        default:
            return ports_of_text(given);
    }
}
/** The ports of an endpoint that is a pair, or a name for one. */
function pair(given) {
    if (given[0] === "list") {
        const [host, port] = given[1];
        return host === undefined || port === undefined ? { endpoint: given } : { host, port };
    }
    if (given[0] === "n")
        return { port: given };
    const lead = leadingText(given);
    // A text is a path, but for servers that also read `host:port`.
    if (given[0] === "s" && /:\d*$/.test(given[1]) && !isPortless(given))
        return { endpoint: given };
    if (lead !== undefined && (given[0] === "s" || isPortless(given)))
        return "portless";
    return { endpoint: given };
}
/** The ports of an endpoint that is a text, or a list of such. */
function ports_of_text(given) {
    if (given[0] === "n")
        return { port: given };
    if (given[0] === "s" && /^\d+$/.test(given[1]))
        return { port: ["n", Number(given[1])] };
    if (given[0] === "list") {
        const left = given[1].filter((item) => !isPortless(item));
        if (left.length === 0 && given[1].length > 0)
            return "portless";
        return { endpoint: left.length === given[1].length ? given : ["list", left] };
    }
    if (isPortless(given))
        return "portless";
    const protocol = protocolOf(given);
    return { endpoint: given, ...(protocol !== undefined && { protocol }) };
}
function localUrl(given) {
    if (given[0] === "list") {
        const local = given[1].filter(isLocalUrl);
        return local.length === 0
            ? "none"
            : { endpoint: local.length === 1 ? (local[0] ?? given) : ["list", local] };
    }
    return isLocalUrl(given) ? { endpoint: given } : "none";
}
function byKeys(given, keys) {
    if (given[0] !== "map")
        return undefined;
    const entries = new Map(given[1]);
    const port = entries.get(keys.port);
    if (port !== undefined) {
        const host = keys.host === undefined ? undefined : entries.get(keys.host);
        return { port, ...(host !== undefined && { host }) };
    }
    // `{"global": {…}}`
    for (const [, inner] of given[1]) {
        const found = inner[0] === "map"
            ? byKeys(["map", inner[1].filter(([, value]) => value[0] !== "map")], keys)
            : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** What stands behind a word of a command line, without its options. */
function behind(given, word) {
    if (given[0] !== "list")
        return "none";
    const at = given[1].findIndex((item) => item[0] === "s" && item[1] === word);
    if (at < 0)
        return "none";
    const next = given[1].slice(at + 1).find((item) => !(leadingText(item) ?? "").startsWith("-"));
    return next === undefined ? {} : ports_of_text(next);
}
/** A port that the system chooses: 0, unless the range holds only one. */
function randomPort({ random, host }, args) {
    const [from, to] = random ?? [];
    const low = args.get(from);
    const high = args.get(to);
    const address = args.get(host);
    if (address !== undefined && isPortless(address))
        return "portless";
    const isFixed = low?.[0] === "n" && high?.[0] === "n" && high[1] - low[1] === 1;
    return { port: isFixed ? low : ["n", 0], ...(address !== undefined && { host: address }) };
}
function isTextList(items) {
    return items.every((item) => (leadingText(item) ?? "").includes(":"));
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/match-setting.js



const gunicorn = {
    name: "bind",
    role: "bind",
    protocol: "tcp",
    holds: "text",
    what: "`gunicorn` server",
};
/** The setting that an assignment is, with its ports; `undefined` where it is none. */
function matchSetting({ target, value }, line, types, source) {
    if (target[0] === "name") {
        const isOne = target[1] === "bind" && types.definitions.scopeOf(line) < 0 && isGunicorn(value, types, source);
        return isOne ? { setting: gunicorn, ports: ports_of_text(value) } : undefined;
    }
    const known = types.of(target, line);
    const name = known?.kind === "entity"
        ? known.name
        : known?.kind === "member"
            ? `${known.object.of}.${known.name}`
            : known === undefined
                ? written(target)
                : undefined;
    const setting = settings.find((each) => each.name === name);
    if (setting === undefined)
        return undefined;
    if (setting.holds === "local-url")
        return isLocalUrl(value) ? { setting, ports: { endpoint: value } } : undefined;
    if (setting.holds === "text")
        return { setting, ports: ports_of_text(value) };
    const { defaultHost } = setting;
    return { setting, ports: { port: value, ...(defaultHost !== undefined && { defaultHost }) } };
}
/** Whether a module that assigns `bind` is a configuration of gunicorn: by the value, or by its other settings. */
function isGunicorn(value, types, source) {
    if (value[0] === "s")
        return /^(\[[\d:a-f]*\]|[\w.*-]*):\d+$|^unix:/i.test(value[1]);
    const lead = leadingText(value);
    if (lead !== undefined && /^[\w.*-]*:$/.test(lead))
        return true;
    for (const name of gunicornNames)
        if (types.definitions.of(-1, name).length > 0)
            return true;
    return source.bindings().get("on_starting").length > 0;
}
/** A target as written: `c.ServerApp.port`. */
function written(receiver) {
    const parts = [];
    let at = receiver;
    while (at[0] === "attr") {
        parts.push(at[2]);
        at = at[1];
    }
    return at[0] === "name" ? [at[1], ...parts.reverse()].join(".") : undefined;
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/site-row.js
var site_row = __webpack_require__(7067);
// EXTERNAL MODULE: ./build/packages/parser/src/quick-statement.js + 7 modules
var quick_statement = __webpack_require__(777);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/statement-tree.js


/** Thrown where a question needs a tree and the grammar is not loaded; whoever asks loads it and asks again. */
class GrammarNeeded extends Error {
}
/** No statement that a person wrote is longer; parsing one could take minutes. */
const maxBytes = 200_000;
/** Makes trees of the statements of a file. */
class StatementTrees {
    source;
    parse;
    constructor(source, parse) {
        this.source = source;
        this.parse = parse;
    }
    /**
     * The trees of what stands on logical line `index`: of its header if it has one, and of its simple statements.
     * @throws {GrammarNeeded}
     */
    *of(index) {
        const { scan, outline, bytes } = this.source;
        const start = scan.starts.at(index);
        const end = scan.ends.at(index);
        if (end - start > maxBytes || bytes[start] === at)
            return;
        const header = outline.header(index);
        if (header === undefined) {
            yield* this.simple(start, end);
            return;
        }
        yield* this.header(header);
        if (header.colon + 1 < end)
            yield* this.simple(header.colon + 1, end);
    }
    *simple(from, to) {
        const token = this.source.tokens(from, to);
        let start = -1;
        let end = from;
        while (token.next()) {
            if (token.byte === semicolon && token.depth === 0) {
                if (start >= 0)
                    yield this.statement(start, end);
                start = -1;
            }
            else {
                if (start < 0)
                    start = token.start;
                end = token.end;
            }
        }
        if (start >= 0)
            yield this.statement(start, end);
    }
    statement(start, end) {
        const quick = (0,quick_statement/* quickStatement */.N)(this.source.bytes, start, end);
        if (quick !== undefined)
            return { root: quick, offset: same, start, end };
        return this.parsed(start, start, end, "");
    }
    *header(header) {
        const { word, start, colon } = header;
        const quick = (0,quick_statement/* quickHeader */.J)(this.source.bytes, header);
        if (quick !== undefined)
            yield { root: quick, offset: same, start, end: colon };
        else if (word === "elif")
            yield this.parsed(start, start + 2, colon, ": pass");
        else if (word === "match" || word === "case")
            yield this.parsed(start, start + word.length, colon, "");
        else if (word !== "try" && word !== "finally" && word !== "else" && word !== "except")
            yield this.parsed(start, start, colon, ": pass");
    }
    parsed(start, from, end, behind) {
        if (this.parse === undefined)
            throw new GrammarNeeded();
        const text = this.source.text(from, end) + behind;
        // Nearly all source is ASCII, where the two kinds of offsets are the same.
        const plain = external_node_buffer_.Buffer.byteLength(text) === text.length;
        const offset = (index) => Math.min(end, from + (plain ? index : external_node_buffer_.Buffer.byteLength(text.slice(0, index))));
        return { root: this.parse(text), offset, start, end };
    }
}
const at = 0x40;
const semicolon = 0x3b;
function same(index) {
    return index;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/words.js
/** What binds or connects, for a person: `` `zmq` REP socket ``, `` `uvicorn.run` ``. */
function whatOf(row, object, protocol, text) {
    if (text !== undefined)
        return `\`${text}\``;
    if (row.what !== undefined)
        return row.what;
    if (object?.of === "zmq.Socket")
        return object.detail === undefined ? "`zmq` socket" : `\`zmq\` ${object.detail} socket`;
    if (object?.of === "socket.socket")
        return `\`socket\` ${object.detail ?? protocol.toUpperCase()} socket`;
    return `\`${row.call}\``;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/file-sites.js













/** Finds the sites of one file. */
class FileSites {
    sites = [];
    /** How many calls of the table certainly have no port. */
    portless = 0;
    source;
    table;
    words;
    trees;
    typesCache;
    constructor(source, table, looks, parse) {
        this.source = source;
        this.table = table;
        this.words = fileWords(source, table, looks);
        this.trees = new StatementTrees(source, parse);
    }
    /**
     * Finds them all, in the order of the file.
     * @throws {GrammarNeeded}
     */
    find() {
        const scopes = this.source.scopes();
        const branches = new Branches(this.source);
        for (const line of candidateLines(this.source, this.words)) {
            const around = () => ({
                scope: scopes.at(line).scope,
                branches: branches.at(line),
            });
            // All trees of the line are read before a question about a name makes others.
            for (const { calls, assignments } of this.formsOf(line)) {
                for (const call of calls)
                    this.call(call, line, around);
                for (const assignment of assignments)
                    this.assignment(assignment, line, around);
            }
        }
        return this;
    }
    formsOf(line) {
        const forms = [];
        for (const tree of this.trees.of(line))
            forms.push(formsIn(tree, this.source, this.words.all));
        return forms;
    }
    get types() {
        this.typesCache ??= new FileTypes(this.source, this.table, this.trees);
        return this.typesCache;
    }
    call(call, line, around) {
        const match = matchCall(call, line, this.types, this.table);
        if (match === undefined)
            return;
        const args = new Arguments({ positional: call.positional.slice(match.skip), keywords: call.keywords });
        let portless = false;
        for (const row of match.rows) {
            const ports = match.object?.portless === true ? "portless" : portsOf(row, args);
            if (ports === "none")
                continue;
            if (ports === "portless") {
                portless = true;
                continue;
            }
            const protocol = protocolIn(row.protocol, match.object, ports);
            const what = whatOf(row, match.object, protocol ?? "tcp", match.byForm && call.text);
            this.add(call, around(), {
                role: row.role,
                protocol: protocol ?? "tcp",
                ...(protocol === undefined && { assumed: true }),
                what,
                ...withoutProtocol(ports),
                ...(row.blocks && !call.handed && { blocks: true }),
            });
        }
        if (portless)
            this.portless++;
    }
    assignment(form, line, around) {
        const found = matchSetting(form, line, this.types, this.source);
        if (found === undefined)
            return;
        if (found.ports === "portless") {
            this.portless++;
            return;
        }
        const { role, protocol, what } = found.setting;
        this.add(form, around(), { role, protocol, what, ...withoutProtocol(found.ports) });
    }
    add({ start, end, statement }, around, rest) {
        const { line, column, endLine, endColumn } = this.source.place(start, end);
        const code = this.source.digest(statement[0], statement[1]);
        this.sites.push((0,site_row/* toRow */.I)({ ...rest, line, column, endLine, endColumn, code, ...around }));
    }
}
function protocolIn(row, object, ports) {
    if (row !== undefined)
        return row;
    const own = object?.protocol ?? ports.protocol ?? (ports.host && protocolOf(ports.host));
    // A ZeroMQ socket is one of TCP unless its endpoint says otherwise.
    return own ?? (object?.of === "zmq.Socket" ? "tcp" : undefined);
}
function withoutProtocol({ protocol: _protocol, ...ports }) {
    return ports;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/looks.js

const newline = 0x0a;
const carriageReturn = 0x0d;
const looks_colon = 0x3a;
const looks_semicolon = 0x3b;
const looks_paren = 0x28;
const slash = 0x2f;
const looks_space = 0x20;
const tab = 0x09;
/** Per byte, whether something may begin behind it. */
const stops = new Uint8Array(256);
for (const byte of [newline, carriageReturn, looks_colon, looks_semicolon, looks_paren])
    stops[byte] = 1;
const schemes = ["tcp", "udp", "pgm"].map((text) => external_node_buffer_.Buffer.from(text));
const calls = ["bind", "connect", "connect_ex"].map((text) => external_node_buffer_.Buffer.from(text));
const statements = ["import ", "from "].map((text) => external_node_buffer_.Buffer.from(text));
const bindWord = external_node_buffer_.Buffer.from("bind");
/** Looks at the bytes of a Python file once; `undefined` where nothing in it can be a site. Linear in their length. */
function lookAt(bytes, isRoot, ownClasses) {
    const look = new Look(bytes, isRoot, ownClasses);
    look.line(bytes[0] === 0xef ? 3 : 0);
    for (let at = 0; at < bytes.length; at++) {
        if (stops[bytes[at] ?? 0] === 1)
            look.behind(at);
    }
    const { roots, byForm, setting } = look;
    return roots.size === 0 && !byForm && !setting ? undefined : { roots, byForm, setting };
}
class Look {
    roots = new Set();
    byForm = false;
    setting = false;
    bytes;
    isRoot;
    ownClasses;
    constructor(bytes, isRoot, ownClasses) {
        this.bytes = bytes;
        this.isRoot = isRoot;
        this.ownClasses = ownClasses;
    }
    /** Looks at what stands around a byte that may end something. */
    behind(at) {
        const { bytes } = this;
        switch (bytes[at]) {
            case newline:
            case carriageReturn:
                this.line(at + 1);
                break;
            case looks_colon:
                if (bytes[at + 1] === slash) {
                    if (!this.byForm && schemes.some((scheme) => this.endsWith(at, scheme)))
                        this.byForm = true;
                }
                else
                    this.statement(at + 1);
                break;
            case looks_semicolon:
                this.statement(at + 1);
                break;
            case looks_paren:
                if (!this.byForm && calls.some((call) => this.endsWith(at, call))) {
                    let next = at + 1;
                    while (isSpace(bytes[next]))
                        next++;
                    if (bytes[next] === looks_paren)
                        this.byForm = true;
                }
        }
    }
    /** A line begins at `at`. */
    line(at) {
        const byte = this.bytes[at];
        if (byte === 0x62 && this.startsWith(at, bindWord))
            this.setting = true;
        else if (byte === 0x63 && this.bytes[at + 1] === 0x2e)
            this.setting = true;
        else if (byte === 0x63 && this.startsWith(at, looks_classWord))
            this.words(at, this.ownClasses);
        else
            this.statement(at);
    }
    statement(from) {
        const { bytes } = this;
        let at = from;
        while (bytes[at] === looks_space || bytes[at] === tab)
            at++;
        const byte = bytes[at];
        if (byte !== 0x69 && byte !== 0x66)
            return;
        if (statements.some((word) => this.startsWith(at, word)))
            this.words(at, this.isRoot);
    }
    /** Notes the words of the physical line that are wanted; goes on where a backslash joins the next line. */
    words(from, wanted) {
        const { bytes } = this;
        let end = from;
        while (end < bytes.length && !(isLineEnd(bytes[end]) && !isJoined(bytes, end)))
            end++;
        const text = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.min(end - from, 2000)).toString("latin1");
        for (const word of text.split(/\W+/))
            if (wanted(word))
                this.roots.add(word);
    }
    endsWith(end, word) {
        return end >= word.length && this.startsWith(end - word.length, word);
    }
    startsWith(at, word) {
        for (let index = 0; index < word.length; index++)
            if (this.bytes[at + index] !== word[index])
                return false;
        return true;
    }
}
const looks_classWord = external_node_buffer_.Buffer.from("class ");
function isSpace(byte) {
    return byte === looks_space || byte === tab || byte === newline || byte === carriageReturn;
}
function isLineEnd(byte) {
    return byte === newline || byte === carriageReturn;
}
function isJoined(bytes, lineEnd) {
    return (bytes[lineEnd - 1] === 0x5c || (bytes[lineEnd - 1] === carriageReturn && bytes[lineEnd - 2] === 0x5c));
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/collect-sites.js






/** The calls of a Python file that bind or connect; `undefined` where it has none. Never throws. */
function collectSites(file, options) {
    const table = tableOf(options.apis);
    const { bytes } = file;
    const isWide = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0;
    const looks = lookAt(isWide ? (0,src_source/* readPython */.Z)(file).bytes : bytes, table.isRoot, table.isOwnClass);
    if (looks === undefined)
        return undefined;
    const source = (0,src_source/* readPython */.Z)(file);
    try {
        return sitesOf(source, table, looks, (0,runtime/* loadedGrammar */.T)());
    }
    catch (error) {
        if (!(error instanceof GrammarNeeded))
            throw error;
        return (0,runtime/* loadGrammar */.o)().then((parse) => sitesOf(source, table, looks, parse));
    }
}
function sitesOf(source, table, looks, parse) {
    const { sites, portless } = new FileSites(source, table, looks, parse).find();
    return sites.length === 0 && portless === 0 ? undefined : { sites, portless };
}
/** The tables of the options that were seen: one, in a run. */
const tables = new WeakMap();
function tableOf(rows) {
    const known = tables.get(rows);
    if (known !== undefined)
        return known;
    const table = makeTable((0,user_api/* toApis */.F)(rows));
    tables.set(rows, table);
    return table;
}


/***/ }),

/***/ 7067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ toRow),
/* harmony export */   p: () => (/* binding */ fromRow)
/* harmony export */ });
/** The row of a site. */
function toRow(site) {
    const { role, protocol, what, line, column, endLine, endColumn, scope, code, branches, ...rest } = site;
    return [role, protocol, what, line, column, endLine, endColumn, scope, code, branches, rest];
}
/** The site of a row. */
function fromRow(row) {
    const [role, protocol, what, line, column, endLine, endColumn, scope, code, branches, rest] = row;
    return { role, protocol, what, line, column, endLine, endColumn, scope, code, branches, ...rest };
}


/***/ })

};
