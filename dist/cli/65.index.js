export const id = 65;
export const ids = [65];
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

/***/ 9931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ candidateLines)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _pawl_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6545);
/* harmony import */ var _apis_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(882);



const paren = 0x28;
const equals = 0x3d;
/** The indexes of the logical lines in which a telling word stands before `(` or `=`, in order. One pass over the bytes. */
function candidateLines(source, words) {
    const { bytes, scan } = source;
    const buffer = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
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
    return ((isUrlCall && line.includes("://")) || (isRunner && _apis_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .P.some(({ word }) => line.includes(word))));
}
function wordBefore(bytes, before) {
    let end = before;
    while (bytes[end - 1] === 0x20)
        end--;
    let start = end;
    while (start > 0 && isNameByte(bytes[start - 1] ?? 0))
        start--;
    return start === end ? undefined : { kind: _pawl_parser__WEBPACK_IMPORTED_MODULE_2__/* .Kind */ .b8.name, start, end, byte: bytes[start] ?? 0, depth: 0 };
}
function isNameByte(byte) {
    const lower = byte | 0x20;
    return (lower >= 0x61 && lower <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x5f || byte >= 0x80;
}


/***/ }),

/***/ 7167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fileWords)
/* harmony export */ });
/* harmony import */ var _pawl_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9323);
/* harmony import */ var _pawl_parser__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1962);
/* harmony import */ var _apis_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(882);
/* harmony import */ var _apis_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1449);
/* harmony import */ var _handed_call_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8386);




const importWord = (0,_pawl_parser__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)("import");
const fromWord = (0,_pawl_parser__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)("from");
const classWord = (0,_pawl_parser__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)("class");
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
        for (const { name } of _apis_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settings */ .W)
            if (name.startsWith(`${root}.`))
                own.add(name.slice(name.lastIndexOf(".") + 1));
    }
    const runs = new Set();
    if (looks.roots.has("subprocess"))
        for (const name of _apis_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .runners */ .a)
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
        calls: new _pawl_parser__WEBPACK_IMPORTED_MODULE_3__/* .WordSet */ .x([...calls, ..._handed_call_js__WEBPACK_IMPORTED_MODULE_4__/* .handing */ .t]),
        urlCalls: new _pawl_parser__WEBPACK_IMPORTED_MODULE_3__/* .WordSet */ .x([...urlCalls].filter((name) => !calls.has(name))),
        settings: new _pawl_parser__WEBPACK_IMPORTED_MODULE_3__/* .WordSet */ .x(own),
        runners: new _pawl_parser__WEBPACK_IMPORTED_MODULE_3__/* .WordSet */ .x(runs),
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

/***/ 7729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ looksOf),
  c: () => (/* binding */ tableOf)
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
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/looks.js

const newline = 0x0a;
const carriageReturn = 0x0d;
const colon = 0x3a;
const semicolon = 0x3b;
const paren = 0x28;
const slash = 0x2f;
const space = 0x20;
const tab = 0x09;
/** Per byte, whether something may begin behind it. */
const stops = new Uint8Array(256);
for (const byte of [newline, carriageReturn, colon, semicolon, paren])
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
            case colon:
                if (bytes[at + 1] === slash) {
                    if (!this.byForm && schemes.some((scheme) => this.endsWith(at, scheme)))
                        this.byForm = true;
                }
                else
                    this.statement(at + 1);
                break;
            case semicolon:
                this.statement(at + 1);
                break;
            case paren:
                if (!this.byForm && calls.some((call) => this.endsWith(at, call))) {
                    let next = at + 1;
                    while (isSpace(bytes[next]))
                        next++;
                    if (bytes[next] === paren)
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
        else if (byte === 0x63 && this.startsWith(at, classWord))
            this.words(at, this.ownClasses);
        else
            this.statement(at);
    }
    statement(from) {
        const { bytes } = this;
        let at = from;
        while (bytes[at] === space || bytes[at] === tab)
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
const classWord = external_node_buffer_.Buffer.from("class ");
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
/** What a look at a file's bytes tells: one look for all collectors; `undefined` where nothing in it can be a site. */
function looksOf(file, table) {
    const known = looked.get(file);
    if (known?.table === table)
        return known.looks;
    const { bytes } = file;
    const isWide = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0;
    const looks = lookAt(isWide ? (0,source/* readPython */.Z)(file).bytes : bytes, table.isRoot, table.isOwnClass);
    looked.set(file, { table, looks });
    return looks;
}


/***/ })

};
