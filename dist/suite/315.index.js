export const id = 315;
export const ids = [315];
export const modules = {

/***/ 6602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonical),
/* harmony export */   f: () => (/* binding */ sameAs)
/* harmony export */ });
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


/***/ }),

/***/ 882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands),
/* harmony export */   a: () => (/* binding */ runners)
/* harmony export */ });
/** The flags and defaults of command lines, as the manuals give them. */
const commands = [
    {
        word: "streamlit",
        behind: "run",
        port: ["--server.port"],
        host: ["--server.address"],
        defaultPort: 8501,
        defaultHost: "0.0.0.0",
    },
    { word: "uvicorn", port: ["--port"], host: ["--host"], defaultPort: 8000, defaultHost: "127.0.0.1" },
    { word: "gunicorn", bind: ["-b", "--bind"], defaultPort: 8000, defaultHost: "127.0.0.1" },
    { word: "hypercorn", bind: ["-b", "--bind"], defaultPort: 8000, defaultHost: "127.0.0.1" },
    {
        word: "flask",
        behind: "run",
        port: ["-p", "--port"],
        host: ["-h", "--host"],
        defaultPort: 5000,
        defaultHost: "127.0.0.1",
    },
    {
        word: "http.server",
        positional: true,
        host: ["-b", "--bind"],
        defaultPort: 8000,
        defaultHost: "0.0.0.0",
    },
];
/** The functions that run a command line given as a list. */
const runners = ["run", "Popen", "call", "check_call", "check_output"].map((name) => `subprocess.${name}`);


/***/ }),

/***/ 1449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ settings),
/* harmony export */   y: () => (/* binding */ gunicornNames)
/* harmony export */ });
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


/***/ }),

/***/ 9257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   _P: () => (/* binding */ dottedName),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   gN: () => (/* binding */ operatorOf)
/* harmony export */ });
/** No name that a person wrote has more parts. */
const maxParts = 20;
/**
 * A name or an attribute of one as written, `socket.AF_INET`; calls without arguments are part of it (`settings().port`).
 * `undefined` for everything else.
 */
function dottedName(node) {
    const parts = [];
    let at = node;
    let suffix = "";
    while (at !== null && parts.length < maxParts) {
        if (at.type === "identifier") {
            parts.push(at.text + suffix);
            return parts.reverse().join(".");
        }
        if (at.type === "attribute") {
            const attribute = at.childForFieldName("attribute");
            if (attribute === null)
                return undefined;
            parts.push(attribute.text + suffix);
            suffix = "";
            at = at.childForFieldName("object");
        }
        else if (at.type === "call" && suffix === "" && argumentsOf(at)?.length === 0) {
            suffix = "()";
            at = at.childForFieldName("function");
        }
        else
            return undefined;
    }
    return undefined;
}
/** The arguments of a call, without comments; `undefined` for `f(x for x in y)`. */
function argumentsOf(call) {
    const list = call.childForFieldName("arguments");
    return list?.type === "argument_list" ? partsOf(list) : undefined;
}
/** The named children without the comments between them. */
function partsOf(node) {
    const { namedChildren } = node;
    return namedChildren.some(isComment) ? namedChildren.filter((child) => !isComment(child)) : namedChildren;
}
function isComment({ type }) {
    return type === "comment" || type === "line_continuation";
}
/** The operator between the two sides of a binary or boolean operation; empty where the tree is broken. */
function operatorOf(node) {
    const known = node.childForFieldName("operator");
    if (known !== null)
        return known.text;
    const left = node.childForFieldName("left");
    const right = node.childForFieldName("right");
    if (left === null || right === null)
        return "";
    const { text } = node;
    return text.slice(left.text.length, text.length - right.text.length).trim();
}


/***/ }),

/***/ 6740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ bracePieces),
/* harmony export */   Xv: () => (/* binding */ percentPieces),
/* harmony export */   _A: () => (/* binding */ isPlainFormat)
/* harmony export */ });
/**
 * The pieces of `text % …` (printf-style formatting). `plain` is false where a width, a precision or a conversion other than
 * `%s`, `%d`, `%i`, `%u` makes of the argument what its value alone does not tell. `undefined` for a format that raises.
 */
function percentPieces(text) {
    const pieces = [];
    let count = 0;
    let at = 0;
    for (let percent = text.indexOf("%"); percent >= 0; percent = text.indexOf("%", at)) {
        if (percent > at)
            pieces.push(text.slice(at, percent));
        let end = percent + 1;
        let name;
        if (text[end] === "(") {
            const close = text.indexOf(")", end);
            if (close < 0)
                return undefined;
            name = text.slice(end + 1, close);
            end = close + 1;
        }
        const from = end;
        while (flags.has(text[end] ?? ""))
            end++;
        const letter = text[end] ?? "";
        if (letter === "" || text.slice(from, end).includes("*"))
            return undefined;
        at = end + 1;
        if (letter === "%" && end === percent + 1)
            pieces.push("%");
        else
            pieces.push({ argument: name ?? count++, plain: from === end && "sdiu".includes(letter) });
    }
    if (at < text.length)
        pieces.push(text.slice(at));
    return pieces;
}
const flags = new Set("#0- +.*123456789hlL");
/**
 * The pieces of `text.format(…)`. `plain` is false for conversions and formats other than `!s`, `:d` and `:s`, and for parts of
 * an argument (`{0.port}`, `{0[port]}`). `undefined` for a format that raises or holds fields within fields.
 */
function bracePieces(text) {
    const pieces = [];
    let count = 0;
    let from = 0;
    let at = 0;
    while (at < text.length) {
        const letter = text[at];
        if (letter !== "{" && letter !== "}") {
            at++;
            continue;
        }
        if (text[at + 1] === letter) {
            pieces.push(text.slice(from, at + 1));
            at += 2;
            from = at;
            continue;
        }
        const close = letter === "{" ? text.indexOf("}", at) : -1;
        if (close < 0)
            return undefined;
        const field = text.slice(at + 1, close);
        if (field.includes("{"))
            return undefined;
        if (at > from)
            pieces.push(text.slice(from, at));
        const name = /^[^.[!:]*/.exec(field)?.[0] ?? "";
        const argument = name === "" ? count++ : /^\d+$/.test(name) ? Number(name) : name;
        pieces.push({ argument, plain: isPlainFormat(field.slice(name.length)) });
        at = close + 1;
        from = at;
    }
    if (from < text.length)
        pieces.push(text.slice(from));
    return pieces;
}
/** Whether a conversion and a format (`!s`, `:d`) give a number or text as `str()` does. */
function isPlainFormat(format) {
    return plainFormats.has(format);
}
const plainFormats = new Set(["", ":", ":d", ":s", "!s", "!s:s", "!s:"]);


/***/ }),

/***/ 8386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ handedBy),
/* harmony export */   t: () => (/* binding */ handing)
/* harmony export */ });
/* harmony import */ var _dotted_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9257);

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
    const args = (0,_dotted_name_js__WEBPACK_IMPORTED_MODULE_0__/* .argumentsOf */ .aX)(call) ?? [];
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
            keywords.push([(0,_dotted_name_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(arg)[0]?.text ?? "**", read(value)]);
        else if (arg.type === "dictionary_splat")
            keywords.push(["**", ["?", "`**`"]]);
        else
            positional.push(arg.type === "list_splat" ? ["?", "*"] : read(arg));
    }
    return { callee, positional, keywords };
}


/***/ }),

/***/ 9811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kW: () => (/* binding */ candidatesOf),
  uJ: () => (/* binding */ looksOf),
  c_: () => (/* binding */ tableOf)
});

// EXTERNAL MODULE: ./build/packages/parser/src/source.js + 19 modules
var source = __webpack_require__(3614);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/apis/aliases.js
var aliases = __webpack_require__(6602);
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

// EXTERNAL MODULE: ./build/actions/port-conflict/src/apis/settings.js
var settings = __webpack_require__(1449);
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
        beside: "Server",
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
    for (const [from, to] of [...aliases/* sameAs */.f, ...makers, ...user.makes]) {
        for (const of of tails)
            for (const tail of of.get(rootOf(to)))
                of.add(rootOf(from), tail);
    }
    const roots = new Set([
        ...tails[0].keys(),
        ...tails[1].keys(),
        ...settings/* settings */.W.map(({ name }) => rootOf(name)),
        "subprocess",
        "streamlit",
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
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/packages/parser/src/tokens.js
var tokens = __webpack_require__(6545);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/apis/commands.js
var commands = __webpack_require__(882);
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
        const isRunner = !isCall && byte === paren && words.runners.has(bytes, token);
        if (!isCall && !isUrlCall && !isRunner && !(byte === equals && words.settings.has(bytes, token)))
            continue;
        while (line < scan.starts.length && scan.ends.at(line) <= at)
            line++;
        if (line >= scan.starts.length || scan.starts.at(line) > at || found[found.length - 1] === line)
            continue;
        const rare = isUrlCall || isRunner;
        if (rare && !isTelling(buffer.subarray(scan.starts.at(line), scan.ends.at(line)), isUrlCall, isRunner))
            continue;
        found.push(line);
    }
    return found;
}
function isTelling(line, isUrlCall, isRunner) {
    return ((isUrlCall && line.includes("://")) || (isRunner && commands/* commands */.P.some(({ word }) => line.includes(word))));
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

// EXTERNAL MODULE: ./build/packages/parser/src/keywords.js
var keywords = __webpack_require__(9323);
// EXTERNAL MODULE: ./build/packages/parser/src/word-set.js
var word_set = __webpack_require__(1962);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/handed-call.js
var handed_call = __webpack_require__(8386);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/file-words.js




const importWord = (0,keywords/* codeOf */.$N)("import");
const fromWord = (0,keywords/* codeOf */.$N)("from");
const classWord = (0,keywords/* codeOf */.$N)("class");
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
        for (const { name } of settings/* settings */.W)
            if (name.startsWith(`${root}.`))
                own.add(name.slice(name.lastIndexOf(".") + 1));
    }
    const runs = new Set();
    if (looks.roots.has("subprocess"))
        for (const name of commands/* runners */.a)
            runs.add(name.slice(name.lastIndexOf(".") + 1));
    // `sys.argv = ["streamlit", "run", …]` before its `main` is called.
    if (looks.roots.has("streamlit"))
        own.add("argv");
    if (looks.setting)
        for (const name of ["bind", "port"])
            own.add(name);
    const { scan } = source;
    for (let index = 0; index < scan.starts.length; index++) {
        const word = scan.words.at(index);
        if (word === importWord || word === fromWord)
            noteAliases(source, index, calls, urlCalls, runs);
        else if (word === classWord)
            noteClass(source, index, calls);
    }
    return {
        calls: new word_set/* WordSet */.x([...calls, ...handed_call/* handing */.t]),
        urlCalls: new word_set/* WordSet */.x([...urlCalls].filter((name) => !calls.has(name))),
        settings: new word_set/* WordSet */.x(own),
        runners: new word_set/* WordSet */.x(runs),
        all: new Set([...calls, ...urlCalls, ...own, ...runs]),
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

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/looks.js


const newline = 0x0a;
const carriageReturn = 0x0d;
const looks_paren = 0x28;
const space = 0x20;
const tab = 0x09;
const looks_importWord = (0,keywords/* codeOf */.$N)("import");
const looks_fromWord = (0,keywords/* codeOf */.$N)("from");
const looks_classWord = (0,keywords/* codeOf */.$N)("class");
/** What a statement may stand behind on one line. */
const headers = new Set([
    ...[(0,keywords/* codeOf */.$N)("if"), (0,keywords/* codeOf */.$N)("elif"), (0,keywords/* codeOf */.$N)("else"), (0,keywords/* codeOf */.$N)("for"), (0,keywords/* codeOf */.$N)("while"), (0,keywords/* codeOf */.$N)("with")],
    ...[(0,keywords/* codeOf */.$N)("async"), (0,keywords/* codeOf */.$N)("try"), (0,keywords/* codeOf */.$N)("except"), (0,keywords/* codeOf */.$N)("finally"), (0,keywords/* codeOf */.$N)("def"), looks_classWord],
]);
const needle = {
    address: external_node_buffer_.Buffer.from("://"),
    bind: external_node_buffer_.Buffer.from("bind"),
    connect: external_node_buffer_.Buffer.from("connect"),
    import: external_node_buffer_.Buffer.from("import"),
    semicolon: external_node_buffer_.Buffer.from(";"),
};
const schemes = ["tcp", "udp", "pgm"].map((text) => external_node_buffer_.Buffer.from(text));
const call = external_node_buffer_.Buffer.from("_ex");
const statements = ["import ", "from "].map((text) => external_node_buffer_.Buffer.from(text));
/**
 * Looks at a Python file once; `undefined` where nothing in it can be a site. Searches for what is rare in the bytes, and goes
 * over the logical lines for the rest: a look at each byte takes as long as the scan.
 */
function lookAt(source, isRoot, ownClasses) {
    const look = new Look(source.bytes);
    const { scan } = source;
    for (let index = 0; index < scan.words.length; index++) {
        const word = scan.words.at(index);
        const start = scan.starts.at(index);
        if (word === looks_importWord || word === looks_fromWord)
            look.words(start, isRoot);
        else if (headers.has(word)) {
            if (word === looks_classWord)
                look.words(start, ownClasses);
            if (look.has(needle.import, start, scan.ends.at(index)))
                look.words(start, isRoot);
        }
        else
            look.line(start);
    }
    look.behindSemicolons(isRoot);
    look.forms();
    const { roots, byForm, setting } = look;
    return roots.size === 0 && !byForm && !setting ? undefined : { roots, byForm, setting };
}
class Look {
    roots = new Set();
    byForm = false;
    setting = false;
    bytes;
    constructor({ buffer, byteOffset, length }) {
        this.bytes = external_node_buffer_.Buffer.from(buffer, byteOffset, length);
    }
    has(word, start, end) {
        return this.bytes.subarray(start, end).includes(word);
    }
    /** A line that is no keyword's: settings are at the very left. */
    line(start) {
        const { bytes } = this;
        const byte = bytes[start];
        if (byte !== 0x62 && byte !== 0x63)
            return;
        if (start > 0 && !isLineEnd(bytes[start - 1]) && bytes[start - 1] !== 0xbf)
            return;
        if (byte === 0x63 ? bytes[start + 1] === 0x2e : this.startsWith(start, needle.bind))
            this.setting = true;
    }
    /** Notes the words of the physical line that are wanted; goes on where a backslash joins the next line. */
    words(from, wanted) {
        const { bytes } = this;
        let end = from;
        while (end < bytes.length && !(isLineEnd(bytes[end]) && !isJoined(bytes, end)))
            end++;
        const text = bytes.toString("latin1", from, Math.min(end, from + 2000));
        for (const word of text.split(/\W+/))
            if (wanted(word))
                this.roots.add(word);
    }
    /** Imports that are no line's first statement. */
    behindSemicolons(isRoot) {
        for (const found of this.all(needle.semicolon)) {
            let at = found + 1;
            while (this.bytes[at] === space || this.bytes[at] === tab)
                at++;
            if (statements.some((word) => this.startsWith(at, word)))
                this.words(at, isRoot);
        }
    }
    /** What is a call by the form of its argument: an endpoint somewhere, or an address in brackets. */
    forms() {
        for (const at of this.all(needle.address)) {
            if (schemes.some((scheme) => at >= scheme.length && this.startsWith(at - scheme.length, scheme))) {
                this.byForm = true;
                return;
            }
        }
        for (const word of [needle.bind, needle.connect]) {
            for (const found of this.all(word)) {
                const end = found + word.length;
                const open = this.startsWith(end, call) ? end + call.length : end;
                if (this.bytes[open] !== looks_paren)
                    continue;
                let next = open + 1;
                while (isSpace(this.bytes[next]))
                    next++;
                if (this.bytes[next] !== looks_paren)
                    continue;
                this.byForm = true;
                return;
            }
        }
    }
    *all(word) {
        const { bytes } = this;
        for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1))
            yield at;
    }
    startsWith(at, word) {
        for (let index = 0; index < word.length; index++)
            if (this.bytes[at + index] !== word[index])
                return false;
        return true;
    }
}
function isSpace(byte) {
    return byte === space || byte === tab || byte === newline || byte === carriageReturn;
}
function isLineEnd(byte) {
    return byte === newline || byte === carriageReturn;
}
function isJoined(bytes, lineEnd) {
    return (bytes[lineEnd - 1] === 0x5c || (bytes[lineEnd - 1] === carriageReturn && bytes[lineEnd - 2] === 0x5c));
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/looked-at.js






/** The tables of the options that were seen: one, in a run. */
const tables = new WeakMap();
/** The table of Pawl's rows and a user's. */
function tableOf(rows) {
    const known = tables.get(rows);
    if (known !== undefined)
        return known;
    const table = makeTable((0,user_api/* toApis */.F)(rows));
    tables.set(rows, table);
    return table;
}
const looked = new WeakMap();
/** What a look at a file tells: one look for all collectors; `undefined` where nothing in it can be a site. */
function looksOf(file, table) {
    const known = looked.get(file);
    if (known?.table === table)
        return known.looks;
    const looks = lookAt((0,source/* readPython */.Z)(file), table.isRoot, table.isOwnClass);
    looked.set(file, { table, looks });
    return looks;
}
const candidates = new WeakMap();
/** The lines that may be sites, of a file whose bytes told what `looks` holds. */
function candidatesOf(source, table, looks) {
    const known = candidates.get(source);
    if (known?.table === table)
        return known;
    const words = fileWords(source, table, looks);
    const found = { table, words, lines: candidateLines(source, words) };
    candidates.set(source, found);
    return found;
}


/***/ }),

/***/ 2939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ isSplat),
/* harmony export */   s1: () => (/* binding */ readJoined),
/* harmony export */   uk: () => (/* binding */ readBuiltin)
/* harmony export */ });
/** The calls that have expressions of their own. */
function readBuiltin(name, positional, keywords) {
    const [first, second] = positional;
    if (name === "dict" && positional.length === 0 && keywords.every(([key]) => key !== "**"))
        return ["map", keywords];
    if (first === undefined || keywords.length > 0 || positional.some(isSplat))
        return undefined;
    if (positional.length === 1) {
        if (name === "str")
            return ["cat", [first]];
        if (name === "int")
            return ["int", first];
        if (name === "range")
            return ["range", ["n", 0], first];
    }
    if (name === "range" && second !== undefined && positional.length === 2)
        return ["range", first, second];
    return undefined;
}
/** Whether an argument is `*x`. */
function isSplat(argument) {
    return argument[0] === "?" && argument[1] === "*";
}
/** `"…".join([…])`. */
function readJoined(separator, positional) {
    const [items, more] = positional;
    if (items?.[0] !== "list" || more !== undefined)
        return ["?", "a call of `join`"];
    const parts = [];
    for (const item of items[1]) {
        if (parts.length > 0 && separator !== "")
            parts.push(["s", separator]);
        parts.push(item);
    }
    return ["cat", parts];
}


/***/ }),

/***/ 7405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ readExpression)
});

// UNUSED EXPORTS: ExpressionReader

// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/dotted-name.js
var dotted_name = __webpack_require__(9257);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/read-builtin.js
var read_builtin = __webpack_require__(2939);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/format-text.js
var format_text = __webpack_require__(6740);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/string-literal.js
/** The prefix and the quotes of one string literal; `undefined` for what is none, or none of Python 3.13. */
function stringParts(source) {
    let quote = 0;
    while (quote < 3 && source[quote] !== '"' && source[quote] !== "'")
        quote++;
    const prefix = source.slice(0, quote).toLowerCase();
    if (!prefixes.has(prefix))
        return undefined;
    const mark = source[quote] ?? "";
    const width = source.startsWith(mark.repeat(3), quote) && source.length - quote >= 6 ? 3 : 1;
    const from = quote + width;
    const to = source.length - width;
    if (mark === "" || to < from || source.slice(to) !== mark.repeat(width))
        return undefined;
    return {
        raw: prefix.includes("r"),
        bytes: prefix.includes("b"),
        fields: prefix.includes("f"),
        from,
        to,
    };
}
const prefixes = new Set(["", "r", "u", "b", "f", "br", "rb", "fr", "rf"]);
/**
 * The text that source between quotes stands for, by the rules of Python's reference manual (2.4.1.1): escapes, and line
 * ends of any kind as `\n`. `undefined` for an escape that names a character (`\N{…}`) or is broken.
 */
function decodeText(source, { raw, bytes }) {
    const text = source.includes("\r") ? source.replaceAll(/\r\n?/g, "\n") : source;
    if (raw || !text.includes("\\"))
        return text;
    let decoded = "";
    for (let at = 0; at < text.length;) {
        const slash = text.indexOf("\\", at);
        if (slash < 0)
            return decoded + text.slice(at);
        decoded += text.slice(at, slash);
        const letter = text[slash + 1] ?? "";
        at = slash + 2;
        const simple = escapes.get(letter);
        if (simple !== undefined) {
            decoded += simple;
            continue;
        }
        if (letter >= "0" && letter <= "7") {
            let end = at;
            while (end < slash + 4 && isOctal(text[end]))
                end++;
            decoded += String.fromCharCode(Number.parseInt(text.slice(slash + 1, end), 8));
            at = end;
            continue;
        }
        const digits = bytes && letter !== "x" ? 0 : letter === "x" ? 2 : letter === "u" ? 4 : letter === "U" ? 8 : 0;
        if (digits > 0) {
            const code = text.slice(at, at + digits);
            const value = /^[0-9a-f]+$/i.test(code) && code.length === digits ? Number.parseInt(code, 16) : Number.NaN;
            if (!(value <= 0x10ffff))
                return undefined;
            decoded += String.fromCodePoint(value);
            at += digits;
            continue;
        }
        if (letter === "N" && !bytes)
            return undefined;
        // An escape that is none stays as it stands.
        decoded += `\\${letter}`;
    }
    return decoded;
}
function isOctal(letter) {
    return letter !== undefined && letter >= "0" && letter <= "7";
}
const escapes = new Map([
    ["\n", ""],
    ["\\", "\\"],
    ["'", "'"],
    ['"', '"'],
    ["a", "\x07"],
    ["b", "\b"],
    ["f", "\f"],
    ["n", "\n"],
    ["r", "\r"],
    ["t", "\t"],
    ["v", "\v"],
]);

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/read-string.js



/** No endpoint is longer. */
const maxText = 1000;
/** A string literal, or several after one another: one text, or the parts of one with fields. */
function readString(node, reader) {
    const literals = node.type === "concatenated_string" ? (0,dotted_name/* partsOf */.CI)(node) : [node];
    const parts = [];
    for (const literal of literals) {
        if (parts.length > 50 || !readLiteral(literal, reader, parts))
            return ["?", "a text that is not followed"];
    }
    return together(parts);
}
/** Texts after one another, neighbours joined: a text where all are. */
function together(parts) {
    const joined = [];
    for (const part of parts) {
        const last = joined[joined.length - 1];
        if (part[0] === "s" && last?.[0] === "s")
            joined[joined.length - 1] = ["s", last[1] + part[1]];
        else if (part[0] !== "s" || part[1] !== "")
            joined.push(part);
    }
    const [first] = joined;
    if (first === undefined)
        return ["s", ""];
    return joined.length === 1 && first[0] === "s" ? first : ["cat", joined];
}
/** Adds the parts of one literal; `false` where it is broken or too long. */
function readLiteral(literal, reader, parts) {
    const source = literal.text;
    const form = source.length > maxText ? undefined : stringParts(source);
    if (form === undefined)
        return false;
    if (form.fields)
        return readFields(source, form, literal, reader, parts);
    const text = decodeText(source.slice(form.from, form.to), form);
    if (text === undefined)
        return false;
    parts.push(["s", text]);
    return true;
}
function readFields(source, form, literal, reader, parts) {
    const fields = literal.namedChildren.filter((child) => child.type === "interpolation");
    let next = 0;
    let from = form.from;
    const addText = (to) => {
        const text = decodeText(source.slice(from, to), form);
        if (text !== undefined && to > from)
            parts.push(["s", text]);
        return text !== undefined;
    };
    for (let at = form.from; at < form.to;) {
        const letter = source[at];
        if (letter === "\\" && !form.raw) {
            at += 2;
        }
        else if (letter !== "{" && letter !== "}") {
            at++;
        }
        else if (source[at + 1] === letter) {
            if (!addText(at + 1))
                return false;
            at += 2;
            from = at;
        }
        else {
            const field = fields[next++];
            if (letter === "}" || field === undefined || !source.startsWith(field.text, at) || !addText(at))
                return false;
            parts.push(readField(field, reader));
            at += field.text.length;
            from = at;
        }
    }
    return addText(form.to);
}
/** `{x}`, `{x:d}`, `{x!s}`; another conversion or format shows what the value alone does not tell. */
function readField(field, reader) {
    const expression = field.childForFieldName("expression");
    if (expression === null)
        return ["?", "a field"];
    const { text } = field;
    const start = text.indexOf(expression.text, 1);
    const rest = text.slice(start + expression.text.length, -1).trim();
    return (0,format_text/* isPlainFormat */._A)(rest) ? reader.read(expression) : ["?", "a formatted field"];
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/read-format.js


/** `"…" % value`, with a tuple, a dictionary or one value. */
function readPercent(text, value) {
    const pieces = (0,format_text/* percentPieces */.Xv)(text);
    const positional = value[0] === "list" ? value[1] : value[0] === "map" ? [] : [value];
    const keywords = value[0] === "map" ? value[1] : [];
    const wanted = pieces?.filter((piece) => typeof piece !== "string" && typeof piece.argument === "number").length;
    if (pieces === undefined || wanted !== positional.length)
        return ["?", "a `%` that is not followed"];
    return filled(pieces, positional, keywords);
}
/** `"…".format(…)`. */
function readFormat(text, positional, keywords) {
    const pieces = (0,format_text/* bracePieces */.BT)(text);
    return pieces === undefined
        ? ["?", "a `format` that is not followed"]
        : filled(pieces, positional, keywords);
}
/** The format with its arguments in place; what is behind `*x` or `**x` is not known. */
function filled(pieces, positional, keywords) {
    const named = new Map(keywords);
    const splat = positional.findIndex((argument) => argument[0] === "?" && argument[1] === "*");
    return together(pieces.map((piece) => {
        if (typeof piece === "string")
            return ["s", piece];
        const { argument, plain } = piece;
        if (!plain)
            return ["?", "a formatted field"];
        if (typeof argument === "string")
            return named.get(argument) ?? ["?", `\`${argument}\` of a format`];
        const found = splat >= 0 && argument >= splat ? undefined : positional[argument];
        return found ?? ["?", "an argument of a format"];
    }));
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/read-expression.js




/** Deeper and larger expressions are not followed: nobody writes a port that way. */
const maxDepth = 30;
const maxNodes = 600;
/**
 * What a node of a syntax tree says about its value, as {@link Expression}. What is not followed is `["?", …]`; an
 * argument `*x` is `["?", "*"]`, an argument `**x` has the keyword `**`. A name may hold calls without arguments (`settings().port`).
 */
function readExpression(node, lineOf) {
    return new ExpressionReader(lineOf).read(node);
}
/** Reads one expression, and no more of it than the caps allow. */
class ExpressionReader {
    lineOf;
    depth = 0;
    nodes = 0;
    constructor(lineOf) {
        this.lineOf = lineOf;
    }
    /** The expression of a node; `["?", …]` where a cap is passed. */
    read(node) {
        if (this.depth >= maxDepth || ++this.nodes > maxNodes)
            return ["?", "an expression too large to follow"];
        this.depth++;
        const found = this.readNode(node);
        this.depth--;
        return found;
    }
    readNode(node) {
        switch (node.type) {
            case "string":
            case "concatenated_string":
                return readString(node, this);
            case "integer":
                return readInteger(node.text);
            case "none":
                return ["k", null];
            case "true":
                return ["k", true];
            case "false":
                return ["k", false];
            case "identifier":
            case "attribute":
                return this.name(node);
            case "parenthesized_expression":
            case "await":
                return this.only(node);
            case "named_expression":
                return this.field(node, "value");
            case "unary_operator":
                return this.unary(node);
            case "binary_operator":
                return this.binary(node);
            case "boolean_operator":
                if ((0,dotted_name/* operatorOf */.gN)(node) === "or")
                    return ["or", this.field(node, "left"), this.field(node, "right")];
                return ["?", "`and`"];
            case "conditional_expression":
                return this.conditional(node);
            case "tuple":
            case "list":
            case "set":
            case "expression_list":
                return this.list(node);
            case "dictionary":
                return this.map(node);
            case "subscript":
                return this.subscript(node);
            case "call":
                return this.call(node);
            default:
                return ["?", kinds.get(node.type) ?? "an expression"];
        }
    }
    only(node) {
        const [child, more] = (0,dotted_name/* partsOf */.CI)(node);
        return child === undefined || more !== undefined ? ["?", "an expression"] : this.read(child);
    }
    field(node, name) {
        const child = node.childForFieldName(name);
        return child === null ? ["?", "an expression"] : this.read(child);
    }
    name(node) {
        const name = (0,dotted_name/* dottedName */._P)(node);
        if (name !== undefined)
            return ["name", name];
        const attribute = node.childForFieldName("attribute")?.text;
        return ["?", `\`${shorten(attribute ?? "")}\` of an expression`];
    }
    unary(node) {
        const argument = this.field(node, "argument");
        const sign = node.childForFieldName("operator")?.text ?? node.text[0];
        if (sign === "+")
            return argument;
        if (sign !== "-")
            return ["?", "`~`"];
        return argument[0] === "n" ? ["n", 0 - argument[1]] : ["op", "-", ["n", 0], argument];
    }
    binary(node) {
        const operator = (0,dotted_name/* operatorOf */.gN)(node);
        if (!isOperator(operator))
            return ["?", `\`${shorten(operator)}\``];
        const left = this.field(node, "left");
        const right = this.field(node, "right");
        if (operator === "%" && left[0] === "s")
            return readPercent(left[1], right);
        if (operator === "+" && left[0] === "s" && right[0] === "s")
            return ["s", left[1] + right[1]];
        return ["op", operator, left, right];
    }
    conditional(node) {
        const [yes, , no] = (0,dotted_name/* partsOf */.CI)(node);
        return yes === undefined || no === undefined
            ? ["?", "an expression"]
            : ["if", this.read(yes), this.read(no)];
    }
    list(node) {
        const items = [];
        for (const part of (0,dotted_name/* partsOf */.CI)(node)) {
            if (part.type === "list_splat")
                return ["?", "a list with a `*`"];
            if (this.nodes > maxNodes)
                break;
            items.push(this.read(part));
        }
        return this.nodes > maxNodes ? ["?", "a large list"] : ["list", items];
    }
    map(node) {
        const items = [];
        for (const part of (0,dotted_name/* partsOf */.CI)(node)) {
            const key = part.childForFieldName("key");
            const value = part.childForFieldName("value");
            if (part.type !== "pair" || key === null || value === null)
                return ["?", "a dictionary with a `**`"];
            const text = this.read(key);
            if (this.nodes > maxNodes)
                break;
            if (text[0] !== "s")
                return ["?", "a dictionary with keys that are no texts"];
            items.push([text[1], this.read(value)]);
        }
        return this.nodes > maxNodes ? ["?", "a large dictionary"] : ["map", items];
    }
    subscript(node) {
        const [value, key, more] = (0,dotted_name/* partsOf */.CI)(node);
        if (value === undefined || key === undefined || more !== undefined)
            return ["?", "a subscript"];
        const read = this.read(key);
        // Which item it is may be open: it is one of them.
        if (read[0] !== "s" && read[0] !== "n") {
            return key.type === "slice"
                ? ["?", `an item of ${this.wordsFor(value)}`]
                : ["each", ["of", this.read(value), ["call", "values", [], [], this.lineOf(node)]]];
        }
        return ["get", this.read(value), read[1]];
    }
    wordsFor(node) {
        const name = (0,dotted_name/* dottedName */._P)(node);
        return name === undefined ? "an expression" : `\`${shorten(name)}\``;
    }
    call(node) {
        const callee = node.childForFieldName("function");
        const args = (0,dotted_name/* argumentsOf */.aX)(node);
        if (callee === null || args === undefined)
            return ["?", "a call"];
        const positional = [];
        const keywords = [];
        for (const arg of args) {
            if (arg.type === "list_splat")
                positional.push(["?", "*"]);
            else if (arg.type === "dictionary_splat")
                keywords.push(["**", ["?", "`**`"]]);
            else if (arg.type === "keyword_argument")
                keywords.push([arg.childForFieldName("name")?.text ?? "**", this.field(arg, "value")]);
            else
                positional.push(this.read(arg));
        }
        if (this.nodes > maxNodes)
            return ["?", `a large call of ${this.wordsFor(callee)}`];
        const method = callee.type === "attribute" ? callee.childForFieldName("attribute")?.text : undefined;
        if (method === "format" || method === "join") {
            const receiver = this.field(callee, "object");
            if (receiver[0] === "s" && method === "format")
                return readFormat(receiver[1], positional, keywords);
            if (receiver[0] === "s" && keywords.length === 0)
                return (0,read_builtin/* readJoined */.s1)(receiver[1], positional);
        }
        const name = (0,dotted_name/* dottedName */._P)(callee);
        if (name === undefined && method !== undefined && getters.test(method))
            return ["of", this.field(callee, "object"), ["call", method, positional, keywords, this.lineOf(node)]];
        if (name === undefined) {
            return ["?", method === undefined ? "a call" : `a call of \`${shorten(method)}\` of an expression`];
        }
        return (0,read_builtin/* readBuiltin */.uk)(name, positional, keywords) ?? ["call", name, positional, keywords, this.lineOf(node)];
    }
}
/** Methods that look something up, for which it matters what in. */
const getters = /^(?:get|getint|get_int|getstr|get_str|values|items|keys|split|rsplit)$/;
/** `5556`, `5_556`, `0x15b4`, `0o12664`, `0b1`; `0644` is an error in Python 3, and `10L`, `2j` are no integers. */
function readInteger(text) {
    const digits = text.replaceAll("_", "");
    const value = /^(0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+|0+|[1-9]\d*)$/.test(digits)
        ? Number(digits)
        : Number.NaN;
    return Number.isSafeInteger(value) ? ["n", value] : ["?", "a number"];
}
function isOperator(text) {
    return text === "+" || text === "-" || text === "*" || text === "//" || text === "%";
}
/** Source text for a message: on one line, at most 40 characters. */
function shorten(text) {
    const line = text.slice(0, 200).replaceAll(/\s+/g, " ").trim();
    return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
const kinds = new Map([
    ["lambda", "a lambda"],
    ["list_comprehension", "a comprehension"],
    ["set_comprehension", "a comprehension"],
    ["dictionary_comprehension", "a comprehension"],
    ["generator_expression", "a generator"],
    ["comparison_operator", "a comparison"],
    ["not_operator", "`not`"],
    ["float", "a number with a fraction"],
    ["yield", "a `yield`"],
    ["ellipsis", "`...`"],
]);


/***/ })

};
