import type { Protocol } from "../model/endpoint.ts";

/** An assignment that says where a server of a library will bind, or a client connect. */
export interface Setting {
  /**
   * The dotted name of the attribute as imported (`cherrypy.server.socket_port`), that of a class's attribute
   * (`hypercorn.config.Config.bind`), or the name as written where nothing is imported (`c.ServerApp.port`).
   */
  readonly name: string;
  readonly role: "bind" | "connect";
  readonly protocol: Protocol;
  readonly holds: "port" | "text" | "local-url";
  readonly defaultHost?: string;
  readonly what: string;
}

/** The settings that are assigned in Python. */
export const settings: readonly Setting[] = [
  ...["bind", "insecure_bind"].map(
    (name) =>
      ({
        name: `hypercorn.config.Config.${name}`,
        role: "bind",
        protocol: "tcp",
        holds: "text",
        what: "`hypercorn` server",
      }) as const,
  ),
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
  ...["NotebookApp", "ServerApp", "LabApp"].map(
    (name) =>
      ({
        name: `c.${name}.port`,
        role: "bind",
        protocol: "tcp",
        holds: "port",
        defaultHost: "localhost",
        what: "`jupyter` server",
      }) as const,
  ),
  ...["broker_url", "result_backend"].map(
    (name) =>
      ({
        name: `celery.Celery.conf.${name}`,
        role: "connect",
        protocol: "tcp",
        holds: "local-url",
        what: "`celery` broker",
      }) as const,
  ),
];

/** Other settings of gunicorn: a module that assigns `bind` beside one of these is its configuration. */
export const gunicornNames: ReadonlySet<string> = new Set(
  "workers worker_class worker_connections threads timeout graceful_timeout keepalive backlog max_requests"
    .concat(
      " max_requests_jitter accesslog errorlog loglevel access_log_format logconfig logconfig_dict proc_name",
    )
    .concat(
      " preload_app reload daemon pidfile umask user group tmp_upload_dir worker_tmp_dir certfile keyfile",
    )
    .concat(" wsgi_app forwarded_allow_ips chdir capture_output reuse_port on_starting post_fork when_ready")
    .split(" "),
);
