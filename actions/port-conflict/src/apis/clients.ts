import type { Api, Makes } from "./api.ts";
import { connects, methods } from "./rows.ts";

const url = { form: "local-url" } as const;
const verbs = ["get", "post", "put", "delete", "head", "patch", "options"];

/** Clients of databases, brokers and web services. A URL counts only where it names this machine and a port. */
export const clients: readonly Api[] = [
  ...httpCalls("requests", verbs),
  ...httpCalls("httpx", verbs),
  ...connects(
    "tcp",
    ["requests.request", "httpx.request", "httpx.stream", "requests.Session.request"].concat(
      methods("httpx.Client", "request", "stream"),
      methods("aiohttp.ClientSession", "request"),
      methods("urllib3.PoolManager", "request"),
    ),
    { endpoint: [1, "url"], ...url },
  ),
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
  ...connects(
    "tcp",
    ["redis.from_url", "redis.Redis.from_url", "redis.StrictRedis.from_url"].concat(
      "redis.ConnectionPool.from_url",
    ),
    { endpoint: [0, "url"], ...url, what: "`redis` client" },
  ),
  ...connects(
    "tcp",
    ["psycopg2.connect", "psycopg.connect", "asyncpg.connect", "asyncpg.create_pool"].concat("aiopg.connect"),
    { host: ["host"], port: ["port"] },
  ),
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
  ...connects(
    "tcp",
    ["kafka.KafkaProducer", "kafka.KafkaConsumer", "kafka.KafkaAdminClient"].concat(
      "aiokafka.AIOKafkaProducer",
      "aiokafka.AIOKafkaConsumer",
    ),
    { endpoint: ["bootstrap_servers"], form: "text", what: "`kafka` client" },
  ),
  ...connects(
    "tcp",
    ["pymysql.connect", "MySQLdb.connect", "mysql.connector.connect", "aiomysql.connect"].concat(
      "aiomysql.create_pool",
      "pymssql.connect",
    ),
    { host: ["host"], port: ["port"], without: ["unix_socket"] },
  ),
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
export const clientMakers: Makes = [
  ["requests.session", "requests.Session"],
  ["httpx.AsyncClient", "httpx.Client"],
];

function httpCalls(of: string, names: readonly string[]): Api[] {
  return connects("tcp", methods(of, ...names), { endpoint: [0, "url"], ...url });
}
